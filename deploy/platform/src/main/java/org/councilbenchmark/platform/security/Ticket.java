package org.councilbenchmark.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that opens one thing for whoever holds it. It has no text form but the one that is asked for, lest it stand
 * in a log.
 */
public final class Ticket {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String secret;

    private Ticket(String secret) {
        this.secret = secret;
    }

    public static Ticket fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Ticket(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Ticket of(String presented) {
        return new Ticket(presented);
    }

    public String secret() {
        return secret;
    }

    /** What is kept of it; it needs no salt, being as random as the hash is long. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
