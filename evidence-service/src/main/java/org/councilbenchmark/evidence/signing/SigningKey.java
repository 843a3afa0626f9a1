package org.councilbenchmark.evidence.signing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;

/** An RSA key with its name. */
final class SigningKey {

    private static final int LEAST_BITS = 2048;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final RSAPrivateCrtKey key;

    SigningKey(RSAPrivateCrtKey key) {
        if (key.getModulus().bitLength() < LEAST_BITS) {
            throw new IllegalStateException("the signing key has fewer than " + LEAST_BITS + " bits");
        }
        this.key = key;
    }

    PublicKeyView published() {
        String modulus = unsigned(key.getModulus());
        String exponent = unsigned(key.getPublicExponent());
        return PublicKeyView.of(thumbprint(modulus, exponent), modulus, exponent);
    }

    /** RFC 7638: SHA-256 over the obligatory members in alphabetical order. */
    static String thumbprint(String modulus, String exponent) {
        String members = "{\"e\":\"" + exponent + "\",\"kty\":\"RSA\",\"n\":\"" + modulus + "\"}";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.UTF_8));
            return BASE64URL.encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A compact JWS of the payload. */
    String sign(String type, byte[] payload) {
        String header = "{\"alg\":\"RS256\",\"kid\":\"" + published().kid() + "\",\"typ\":\"" + type + "\"}";
        String signed = BASE64URL.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + BASE64URL.encodeToString(payload);
        return signed + "." + BASE64URL.encodeToString(signature(key, signed));
    }

    private static byte[] signature(PrivateKey key, String signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the signing key cannot be used", unusable);
        }
    }

    /** Big-endian, without the zero that a sign would need. */
    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
        byte[] magnitude = new byte[bytes.length - start];
        System.arraycopy(bytes, start, magnitude, 0, magnitude.length);
        return BASE64URL.encodeToString(magnitude);
    }
}
