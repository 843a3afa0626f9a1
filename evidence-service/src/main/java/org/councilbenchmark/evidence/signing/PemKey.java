package org.councilbenchmark.evidence.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Private keys as text: PKCS #8 in PEM. */
final class PemKey {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private PemKey() {}

    /** @param from where the text stands, for the message */
    static SigningKey read(String pem, String from) {
        Matcher block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw new IllegalStateException("no PKCS #8 private key in PEM in " + from);
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(block.group(1));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey((RSAPrivateCrtKey) key);
        } catch (GeneralSecurityException | ClassCastException unreadable) {
            throw new IllegalStateException("the key in " + from + " is no RSA key with all its parts", unreadable);
        }
    }

    static String write(PrivateKey key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
    }
}
