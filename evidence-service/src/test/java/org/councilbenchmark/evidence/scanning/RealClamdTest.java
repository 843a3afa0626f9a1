package org.councilbenchmark.evidence.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.councilbenchmark.evidence.revision.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol against the daemon itself, with one local signature in place of the downloaded database. */
class RealClamdTest {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final int LIMIT = 1024 * 1024;

    @TempDir
    static Path folder;

    private static Process daemon;
    private static Clamd clamd;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "no clamd here (package clamav-daemon): not proved against it");
        int port = freePort();
        Path settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "StreamMaxLength " + LIMIT,
                        "DatabaseDirectory " + Files.createDirectory(folder.resolve("signatures"))));
        Files.writeString(folder.resolve("signatures/local.hdb"), signature() + "\n");
        daemon = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        clamd = new Clamd(
                new ClamdTest.Settings("127.0.0.1:" + port, Duration.ofSeconds(2), Duration.ofSeconds(20), 1));
        await("clamd").atMost(Duration.ofSeconds(60)).until(RealClamdTest::answers);
    }

    @AfterAll
    static void stop() {
        if (daemon != null) {
            daemon.destroy();
            clamd.stop();
        }
    }

    @Test
    void theTestFileIsFound() throws ScanFailure {
        Verdict verdict = scan(Eicar.file());
        assertThat(verdict.finding()).startsWith(Eicar.SIGNATURE);
        assertThat(verdict.scanner()).startsWith("ClamAV ");
    }

    @Test
    void aHarmlessContentIsClean() throws ScanFailure {
        assertThat(scan("minutes of the council".getBytes()).finding()).isNull();
    }

    @Test
    void aContentOverItsLimitHasNoVerdict() {
        assertThatThrownBy(() -> scan(new byte[2 * LIMIT]))
                .isInstanceOfSatisfying(ScanFailure.class, failure -> assertThat(failure.problem())
                        .isEqualTo(ScanProblem.SIZE_LIMIT));
    }

    private static Verdict scan(byte[] content) throws ScanFailure {
        return clamd.scan(new ByteArrayInputStream(content));
    }

    private static boolean answers() {
        try {
            return !clamd.describe().isEmpty();
        } catch (ScanFailure notYet) {
            return false;
        }
    }

    /** A line of a {@code .hdb} file: digest, length and name. */
    private static String signature() throws Exception {
        byte[] md5 = MessageDigest.getInstance("MD5").digest(Eicar.file());
        return HexFormat.of().formatHex(md5) + ":" + Eicar.file().length + ":" + Eicar.SIGNATURE;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
