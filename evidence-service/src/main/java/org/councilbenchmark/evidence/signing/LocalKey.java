package org.councilbenchmark.evidence.signing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.jboss.logging.Logger;

/** The key of a single machine: made once, then found again. */
final class LocalKey {

    private static final Logger LOG = Logger.getLogger(LocalKey.class);
    private static final int BITS = 3072;

    private LocalKey() {}

    static String findOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file.toAbsolutePath());
        }
        return Files.readString(file);
    }

    /** Written beside its place and moved there whole; of two processes that start at once, one is first. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "signing", ".part", ownerOnly());
        try {
            Files.writeString(fresh, PemKey.write(pair().generateKeyPair().getPrivate()));
            Files.move(fresh, file);
            LOG.warnf("no signing key is configured: one was made for this machine file=%s", file);
        } catch (FileAlreadyExistsException another) {
            LOG.infof("another process made the signing key file=%s", file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static KeyPairGenerator pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
