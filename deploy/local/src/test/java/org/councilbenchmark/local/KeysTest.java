package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    Path data;

    @Test
    void keysAreMadeOnceAndThePrivateOneIsTheOwnersAlone() throws Exception {
        Keys made = Keys.in(data.resolve("keys"));

        assertThat(Keys.in(data.resolve("keys")).publicKey()).isEqualTo(made.publicKey());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/private.pem"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(made.publicKeyFile())).startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void programsThatNeedTheFirstKeysAtOnceGetTheSame() throws Exception {
        Set<PublicKey> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 6)
                .parallel()
                .forEach(i -> seen.add(Keys.in(data.resolve("keys")).publicKey()));

        assertThat(seen).hasSize(1);
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).containsExactly(data.resolve("keys"));
        }
    }

    @Test
    void brokenKeysAreReportedWithTheRemedy() throws Exception {
        Keys.in(data.resolve("keys"));
        Files.writeString(data.resolve("keys/private.pem"), "nonsense");

        assertThatThrownBy(() -> Keys.in(data.resolve("keys")))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("Remove that folder");
    }
}
