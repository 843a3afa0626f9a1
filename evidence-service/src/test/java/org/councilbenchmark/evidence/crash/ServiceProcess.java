package org.councilbenchmark.evidence.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilbenchmark.engines.Ports;
import org.councilbenchmark.testing.Engines;

/** The packaged service in a process of its own with 256 MB of heap, to be killed and started again on one port. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port = Ports.free();
    private final Path log;
    private final Map<String, String> settings;
    private Process process;

    /** @param more settings beside those of the engines */
    ServiceProcess(Path folder, Map<String, String> more) {
        log = folder.resolve("service.log");
        settings = new HashMap<>(new Engines().start());
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("evidence.store.directory", folder.resolve("store").toString());
        settings.putAll(more);
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    void start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.add("-XX:TieredStopAtLevel=1");
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await("the service; see " + log).atMost(PATIENCE).until(this::isReady);
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/q/health/ready")).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** kill -9: nothing of the process gets to do anything any more. */
    void kill() {
        process.destroyForcibly();
    }

    void awaitDeath() {
        await("death of the service").atMost(PATIENCE).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
