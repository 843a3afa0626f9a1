package org.councilbenchmark.evidence.signing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Signs in the service's name, and tells by what it can be recognised. */
@ApplicationScoped
public class SigningService {

    @Inject
    SigningConfig config;

    @Inject
    SigningKeyRepository keys;

    private SigningKey key;

    /** A key that cannot be used is found here rather than at the first signature. */
    @Transactional
    void start(@Observes StartupEvent event) {
        key = config.key().map(pem -> PemKey.read(pem, "evidence.signing.key")).orElseGet(() -> config.keyFile()
                .map(file -> PemKey.read(read(file), file.toString()))
                .orElseGet(this::local));
        keys.remember(key.published());
    }

    private SigningKey local() {
        try {
            Path file = config.localKeyFile();
            return PemKey.read(LocalKey.findOrMake(file), file.toString());
        } catch (IOException unusable) {
            throw new UncheckedIOException("no place for a signing key; set evidence.signing.key-file", unusable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the signing key cannot be read from " + file, unreadable);
        }
    }

    /**
     * A compact JWS.
     *
     * @param type says what the payload is, so that one signed thing is never taken for another
     */
    public String sign(String type, byte[] payload) {
        return key.sign(type, payload);
    }

    List<PublicKeyView> publicKeys() {
        return keys.all();
    }
}
