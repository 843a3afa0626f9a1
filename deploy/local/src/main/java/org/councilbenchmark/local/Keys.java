package org.councilbenchmark.local;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.councilbenchmark.engines.Folders;

/**
 * The RSA key pair (2048 bits) that stands in for an identity provider on this machine. It is made when it is first
 * needed, whether by the system's start or by the first token; the private half is readable by its owner only.
 */
final class Keys {

    private static final int BITS = 2048;
    private static final String PRIVATE = "private.pem";
    private static final String PUBLIC = "public.pem";

    private final Path folder;
    private final KeyPair pair;

    private Keys(Path folder, KeyPair pair) {
        this.folder = folder;
        this.pair = pair;
    }

    static Keys in(Path folder) {
        try {
            if (!Files.exists(folder)) {
                create(folder);
            }
            return new Keys(folder, read(folder));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new LaunchProblem(
                    "The keys in %s cannot be used (%s). Remove that folder: new ones are made at the next start."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    /** Two programs may want the first keys at once: a whole folder is moved into place, and who comes second yields. */
    private static void create(Path folder) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair made = generator.generateKeyPair();
        Path unfinished = folder.resolveSibling("keys-" + UUID.randomUUID());
        Files.createDirectory(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        write(unfinished.resolve(PRIVATE), "PRIVATE KEY", made.getPrivate().getEncoded());
        write(unfinished.resolve(PUBLIC), "PUBLIC KEY", made.getPublic().getEncoded());
        try {
            Files.move(unfinished, folder);
        } catch (FileAlreadyExistsException e) {
            Folders.delete(unfinished);
        } catch (FileSystemException e) {
            Folders.delete(unfinished);
            if (!Files.exists(folder)) {
                throw e;
            }
        }
    }

    private static void write(Path file, String kind, byte[] key) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind));
    }

    private static KeyPair read(Path folder) throws IOException, GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("RSA");
        PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(decode(folder.resolve(PUBLIC))));
        PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(decode(folder.resolve(PRIVATE))));
        return new KeyPair(publicKey, privateKey);
    }

    private static byte[] decode(Path pem) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----[A-Z ]+-----", ""));
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    /** What the services verify tokens with. */
    Path publicKeyFile() {
        return folder.resolve(PUBLIC);
    }
}
