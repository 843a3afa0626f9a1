package org.councilbenchmark.evidence.downloadlink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that opens one revision. It has no text form but the one that is asked for, lest it stand in a log. */
final class Ticket {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret;

    private Ticket(String secret) {
        this.secret = secret;
    }

    static Ticket fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Ticket(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Ticket of(String presented) {
        return new Ticket(presented);
    }

    String secret() {
        return secret;
    }

    /** What is kept of it; it needs no salt, being as random as the hash is long. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
