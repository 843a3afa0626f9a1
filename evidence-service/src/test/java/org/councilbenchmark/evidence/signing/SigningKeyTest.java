package org.councilbenchmark.evidence.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    private static final Base64.Decoder BASE64URL = Base64.getUrlDecoder();

    @TempDir
    Path folder;

    /** The example of RFC 7638, section 3.1. */
    @Test
    void aKeyIsNamedByItsThumbprint() {
        String modulus =
                "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWK"
                        + "RXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8"
                        + "KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBni"
                        + "Iqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        assertThat(SigningKey.thumbprint(modulus, "AQAB")).isEqualTo("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
    }

    @Test
    void whatIsSignedIsVerifiedWithThePublishedKey() throws Exception {
        SigningKey key = PemKey.read(pem(2048), "here");
        String[] parts =
                key.sign("a-type", "{\"a\":1}".getBytes(StandardCharsets.UTF_8)).split("\\.");
        assertThat(text(parts[0]))
                .contains("\"RS256\"", "\"a-type\"", key.published().kid());
        assertThat(text(parts[1])).isEqualTo("{\"a\":1}");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey(key.published()));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(BASE64URL.decode(parts[2]))).isTrue();
    }

    @Test
    void aKeyIsMadeOnceForItsOwnerAlone() throws Exception {
        Path file = folder.resolve("below").resolve("key.pem");
        String made = LocalKey.findOrMake(file);
        assertThat(LocalKey.findOrMake(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(file.getParent())).as("nothing is left over").containsExactly(file);
        assertThat(PemKey.read(made, "file").published().kid()).hasSize(43);
    }

    @Test
    void keysThatAreNoneAreRefusedInWords() throws Exception {
        assertThatThrownBy(() -> PemKey.read("nothing", "the file")).hasMessageContaining("the file");
        assertThatThrownBy(() ->
                        PemKey.read("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "the variable"))
                .hasMessageContaining("the variable");
        String weak = pem(1024);
        assertThatThrownBy(() -> PemKey.read(weak, "x")).hasMessageContaining("2048");
    }

    private static String pem(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return PemKey.write(generator.generateKeyPair().getPrivate());
    }

    private static PublicKey publicKey(PublicKeyView view) throws Exception {
        BigInteger modulus = new BigInteger(1, BASE64URL.decode(view.n()));
        BigInteger exponent = new BigInteger(1, BASE64URL.decode(view.e()));
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    private static String text(String part) {
        return new String(BASE64URL.decode(part), StandardCharsets.UTF_8);
    }
}
