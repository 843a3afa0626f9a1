package org.councilbenchmark.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
            addFile(digest, file);
        } else if (argument != null && !argument.getClass().getName().startsWith("org.jboss.")) {
            digest.update(text(argument).getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    private static void addFile(MessageDigest digest, FileUpload file) {
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                digest.update(buffer, 0, got);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("uploaded file vanished", unreadable);
        }
    }

    private String text(Object argument) {
        try {
            return argument instanceof String plain ? plain : json.writeValueAsString(argument);
        } catch (JsonProcessingException unforeseen) {
            return String.valueOf(argument);
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
