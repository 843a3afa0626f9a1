package org.councilbenchmark.evidence;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.councilbenchmark.engines.Ports;

/** A real S3 server (S3Proxy on a folder) in a process of its own, with an empty bucket, once per JVM. */
public final class S3Server {

    public static final String BUCKET = "evidence";
    public static final String ACCESS_KEY = "tester";
    public static final String SECRET_KEY = "secret-of-the-tester";

    private static final int PORT = Ports.free();
    private static Process process;
    private static Path folder;

    private S3Server() {}

    public static synchronized URI endpoint() {
        if (process == null) {
            start();
        }
        return URI.create("http://127.0.0.1:" + PORT);
    }

    public static int port() {
        return endpoint().getPort();
    }

    /** Everything that the service must be told in order to use it at this address. */
    public static Map<String, String> settings(URI address) {
        return Map.of(
                "evidence.store.kind",
                "s3",
                "evidence.store.s3.endpoint",
                address.toString(),
                "evidence.store.s3.bucket",
                BUCKET,
                "evidence.store.s3.path-style",
                "true",
                "evidence.store.s3.access-key",
                ACCESS_KEY,
                "evidence.store.s3.secret-key",
                SECRET_KEY,
                "evidence.store.s3.part-bytes",
                String.valueOf(5 * 1024 * 1024));
    }

    private static void start() {
        try {
            folder = Files.createTempDirectory("s3-server");
            Files.createDirectories(folder.resolve("data").resolve(BUCKET));
            Path settings = Files.writeString(
                    folder.resolve("settings"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem
                    jclouds.filesystem.basedir=%s
                    """.formatted(PORT, ACCESS_KEY, SECRET_KEY, folder.resolve("data")));
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-jar",
                            Path.of("target", "peers", "s3proxy.jar").toString(),
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "stop-s3-server"));
        await("the S3 server in " + folder).atMost(Duration.ofSeconds(60)).until(S3Server::listens);
    }

    private static boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
