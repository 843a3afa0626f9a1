package org.councilbenchmark.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** SHA-256 over what the caller sent: JSON bodies by their members (not their layout), files by their bytes. */
@ApplicationScoped
class Fingerprint {

    @Inject
    ObjectMapper json;

    String of(Object[] arguments) {
        MessageDigest digest = sha256();
        for (Object argument : arguments) {
            add(digest, argument);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(MessageDigest digest, Object argument) {
        if (argument instanceof FileUpload file) {
            addFile(digest, file.uploadedFile());
        } else if (argument instanceof StoredBody body) {
            addFile(digest, body.file());
        } else if (argument instanceof String text) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        } else if (argument != null && !argument.getClass().getName().startsWith("org.jboss.")) {
            addMembers(digest, argument);
        }
        digest.update((byte) 0);
    }

    private static void addFile(MessageDigest digest, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException unreadable) {
            throw new IllegalStateException("uploaded file vanished", unreadable);
        }
    }

    /** Written straight into the digest: a body may be large, and its text is of no further use. */
    private void addMembers(MessageDigest digest, Object argument) {
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            json.writeValue(out, argument);
        } catch (IOException unforeseen) {
            digest.update(String.valueOf(argument).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
