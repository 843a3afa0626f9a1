package org.councilbenchmark.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tokens as an OpenID Connect issuer would sign them, with a key made for this JVM. */
public final class TestTokens {

    public static final String ISSUER = "https://issuer.test.invalid";
    public static final String AUDIENCE = "council-benchmark";

    private static final KeyPair KEYS = keys();

    private TestTokens() {}

    /** A valid token of one role. */
    public static String of(String role, String... councils) {
        return claims("test-" + role, Set.of(role), councils).sign(KEYS.getPrivate());
    }

    /** A valid token of one role for a certain person. */
    public static String ofPerson(String subject, String role, String... councils) {
        return claims(subject, Set.of(role), councils).sign(KEYS.getPrivate());
    }

    /** A valid token of several roles for a certain person. */
    public static String ofPerson(String subject, Set<String> roles, String... councils) {
        return claims(subject, roles, councils).sign(KEYS.getPrivate());
    }

    /** A token that ended an hour ago. */
    public static String expired(String role, String... councils) {
        Instant end = Instant.now().minus(Duration.ofHours(1));
        return claims("test-" + role, Set.of(role), councils)
                .issuedAt(end.minus(Duration.ofHours(1)))
                .expiresAt(end)
                .sign(KEYS.getPrivate());
    }

    /** A token of this issuer and audience that somebody else signed. */
    public static String forged(String role, String... councils) {
        return claims("test-" + role, Set.of(role), councils).sign(keys().getPrivate());
    }

    private static JwtClaimsBuilder claims(String subject, Set<String> roles, String... councils) {
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .upn(subject)
                .groups(roles)
                .claim("councils", List.of(councils))
                .expiresIn(Duration.ofMinutes(15));
    }

    /** What a service must be told in order to trust these tokens. */
    static Map<String, String> settings() {
        String key = Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
        return Map.of("mp.jwt.verify.publickey", key, "mp.jwt.verify.issuer", ISSUER);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
