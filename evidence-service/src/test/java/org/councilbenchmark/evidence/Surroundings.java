package org.councilbenchmark.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.councilbenchmark.testing.Engines;

/** The engines, a folder for contents, and a small HTTP server that stands where the assessment service would. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    /** Instead of a status: the connection is closed without an answer. */
    public static final int HANGS_UP = -1;

    /** What the stand-in answers to one path. */
    private record Answer(int status, String body) {}

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final Engines ENGINES = new Engines();
    private static Path store;
    private static HttpServer assessments;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(ENGINES.start());
        try {
            store = Files.createTempDirectory("evidence-store");
            assessments = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        assessments.setExecutor(Executors.newCachedThreadPool());
        assessments.createContext("/", Surroundings::answer);
        assessments.start();
        settings.put("evidence.store.directory", store.toString());
        settings.put(
                "evidence.signing.local-key-file",
                store.resolveSibling(store.getFileName() + ".key").toString());
        settings.put(
                "quarkus.rest-client.assessment-service.url",
                "http://localhost:" + assessments.getAddress().getPort());
        return settings;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        ASKED.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        Answer answer = ANSWERS.getOrDefault(path, new Answer(404, "{}"));
        if (answer.status() == HANGS_UP) {
            exchange.close();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** From now on the assessment service answers this path so; every other is 404. */
    public static void assessmentServiceAnswers(String path, int status, String body) {
        ANSWERS.put(path, new Answer(status, body));
    }

    /** The paths that were asked for, each followed by its Authorization header. */
    public static List<String> asked() {
        return ASKED;
    }

    public static Path store() {
        return store;
    }

    @Override
    public void stop() {
        assessments.stop(0);
        ENGINES.stop();
    }
}
