package org.councilbenchmark.assessment.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** Reads server-sent events as a browser would, on a thread of its own. */
public final class EventReader implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param data null for a comment, which has the name null too */
    public record Event(String id, String name, JsonNode data) {}

    private final InputStream bytes;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private EventReader(InputStream bytes) {
        this.bytes = bytes;
        Thread thread = new Thread(this::read, "event-reader");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Opens a stream and waits for its first event.
     *
     * @param headers names and values in turn
     */
    public static EventReader open(String path, String... headers) {
        HttpResponse<InputStream> response = answer(path, headers);
        if (response.statusCode() != 200) {
            throw new IllegalStateException("answered " + response.statusCode());
        }
        EventReader reader = new EventReader(response.body());
        reader.await("ready");
        return reader;
    }

    /** Of what may be a stream, whose end is not awaited. */
    public static int statusOf(String path) throws IOException {
        HttpResponse<InputStream> response = answer(path);
        response.body().close();
        return response.statusCode();
    }

    private static HttpResponse<InputStream> answer(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(20));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Those with a name. */
    public List<Event> events() {
        return events.stream().filter(event -> event.name() != null).toList();
    }

    public List<String> names() {
        return events().stream().map(Event::name).toList();
    }

    public Event last() {
        return events().get(events().size() - 1);
    }

    /** The first event of this name, as soon as there is one. */
    public Event await(String name) {
        Awaitility.await(name).atMost(Duration.ofSeconds(20)).until(() -> names().contains(name));
        return events().stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Until so many events have come, {@code ready} included. */
    public void awaitEvents(int count) {
        Awaitility.await(count + " events").atMost(Duration.ofSeconds(20)).until(() -> events().size() >= count);
    }

    public void awaitHeartbeat() {
        Awaitility.await("heartbeat").atMost(Duration.ofSeconds(20)).until(() -> events.stream()
                .anyMatch(event -> event.name() == null));
    }

    /** Until the other end has closed it. */
    public void awaitEnd() {
        Awaitility.await("end").atMost(Duration.ofSeconds(20)).until(() -> ended);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            String id = null;
            String name = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    events.add(new Event(id, name, JSON.readTree(line.substring(5))));
                } else if (line.startsWith(":")) {
                    events.add(new Event(null, null, null));
                }
            }
        } catch (IOException closed) {
            // Closed here, or cut there.
        }
        ended = true;
    }
}
