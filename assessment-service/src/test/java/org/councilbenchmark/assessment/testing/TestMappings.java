package org.councilbenchmark.assessment.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The catalogue's mappings on a socket of their own: one finished mapping of the small authority from 2009.1 to 2010.1,
 * answering with bodies of the shape that the catalogue's API document shows.
 */
public final class TestMappings implements QuarkusTestResourceLifecycleManager {

    public static final String LATER = "2010.1";
    public static final String MAPPING = "0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0";

    private static final List<String> QUESTIONS = new CopyOnWriteArrayList<>();
    private static HttpServer server;
    private static boolean laterPublished;
    private static volatile String listed;
    private static volatile String carried;
    private static volatile int status;
    private static volatile Runnable whileAsked;

    @Override
    public synchronized Map<String, String> start() {
        try {
            if (server == null) {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/v1/mappings", TestMappings::answer);
                server.start();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        reset();
        return Map.of(
                "quarkus.rest-client.catalogue.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    /** In order, with one finished mapping and nothing asked yet. */
    public static void reset() {
        QUESTIONS.clear();
        status = 200;
        carried = "{\"carried\":0,\"notCarried\":0,\"criteria\":[],\"unused\":[]}";
        whileAsked = () -> {};
        list(mapping(MAPPING, "2009.1", LATER, "COMPLETE"));
    }

    /** The later edition, with the same criteria. */
    public static synchronized void publishLaterEdition() {
        if (!laterPublished) {
            SmallEdition.publish(TestCatalogue.BENCHMARK, LATER);
            String where = " where benchmark = '" + TestCatalogue.BENCHMARK + "' and edition = '" + LATER + "'";
            TestCatalogue.await("later edition", "select count(*) from edition" + where, 1);
            TestCatalogue.await("its nodes", "select count(*) from edition_node" + where, SmallEdition.NODES);
            laterPublished = true;
        }
    }

    public static void list(String... mappings) {
        listed = "{\"items\":[%s],\"page\":1,\"size\":500,\"total\":%d}"
                .formatted(String.join(",", mappings), mappings.length);
    }

    public static String mapping(String id, String from, String to, String state) {
        return """
                {"id":"%s","title":"From one to the other",
                "from":{"benchmark":"small-authority","edition":"%s"},"to":{"benchmark":"small-authority","edition":"%s"},
                "provenance":{"method":"HYBRID","status":"%s"},"entryCount":10,
                "createdAt":"2026-11-20T09:00:00Z","changedAt":"2026-11-20T09:00:00Z","href":"/v1/mappings/%s"}""".formatted(id, from, to, state, id);
    }

    /** What is answered to a question for carried ratings. */
    public static void carries(String criteria, String unused) {
        carried = """
                {"from":{"benchmark":"small-authority","edition":"2009.1"},
                "to":{"benchmark":"small-authority","edition":"2010.1"},"scaleChange":"PROPORTIONAL",
                "carried":1,"notCarried":1,"criteria":[%s],"unused":[%s]}""".formatted(criteria, unused);
    }

    /** Every answer from now on. */
    public static void answerWith(int always) {
        status = always;
    }

    public static void whileAsked(Runnable look) {
        whileAsked = look;
    }

    /** Method, path and query, authorisation and body of each, in order. */
    public static List<String> questions() {
        return List.copyOf(QUESTIONS);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        QUESTIONS.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        whileAsked.run();
        String answer = exchange.getRequestMethod().equals("GET") ? listed : carried;
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        // Left to the end of the JVM: other test classes go on using it.
    }
}
