package org.councilbenchmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The services' API as any client sees it. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_ERROR = 400;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param status HTTP status
     * @param etag the ETag header; null without one
     * @param body the JSON body; a missing node without one
     */
    public record Answer(int status, String etag, JsonNode body) {

        public boolean isError() {
            return status >= FIRST_ERROR;
        }
    }

    /** A request whose answer was not what the story needs. */
    public static final class UnexpectedAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnexpectedAnswer(String message) {
            super(message);
        }
    }

    public Answer get(String url, String token) {
        return send(request(url, token).GET());
    }

    /** Sends JSON; {@code headers} are names and values in turn. */
    public Answer send(String method, String url, String token, Object body, String... headers) {
        HttpRequest.Builder request = request(url, token).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, body == null ? BodyPublishers.noBody() : json(body)));
    }

    /** As {@link #send}, and fails with the problem's own words on an error. */
    public Answer require(String method, String url, String token, Object body, String... headers) {
        Answer answer = send(method, url, token, body, headers);
        return required(method, url, answer);
    }

    public Answer requireGet(String url, String token) {
        return required("GET", url, get(url, token));
    }

    Answer upload(String url, String token, MultipartForm form, String... headers) {
        HttpRequest.Builder request = request(url, token).header("Content-Type", form.contentType());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return required("POST", url, send(request.POST(BodyPublishers.ofByteArray(form.bytes()))));
    }

    private static Answer required(String method, String url, Answer answer) {
        if (answer.isError()) {
            throw new UnexpectedAnswer("%s %s answered %d: %s".formatted(method, url, answer.status(), answer.body()));
        }
        return answer;
    }

    private static HttpRequest.Builder request(String url, String token) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            JsonNode body = answer.body().length == 0 ? MissingNode.getInstance() : json.readTree(answer.body());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
