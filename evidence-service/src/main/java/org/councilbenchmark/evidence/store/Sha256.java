package org.councilbenchmark.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 in the forms that are needed here: hexadecimal for names, Base64 for HTTP digest fields (RFC 9530). */
public final class Sha256 {

    private static final int BUFFER = 128 * 1024;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    public static String ofText(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a content can have this name: whatever else lies in a store is not ours. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Copies to the end and returns the digest of what was copied; memory stays the same for any length. */
    public static String whileCopying(InputStream from, OutputStream to) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        for (int got = from.read(buffer); got >= 0; got = from.read(buffer)) {
            digest.update(buffer, 0, got);
            to.write(buffer, 0, got);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of all that the file holds. */
    public static String ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return whileCopying(in, OutputStream.nullOutputStream());
        }
    }

    /** Value of a {@code Repr-Digest} or {@code Content-Digest} field. */
    public static String field(String sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
