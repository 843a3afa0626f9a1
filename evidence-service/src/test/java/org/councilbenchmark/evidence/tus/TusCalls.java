package org.councilbenchmark.evidence.tus;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTokens;

/** Requests of the protocol, made by hand. */
final class TusCalls {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TusCalls() {}

    static String trafford() {
        return TestTokens.of("assessor", World.TRAFFORD);
    }

    /** What an upload of a PDF says of itself; more by name and value in turn, a null value takes a name away. */
    static String metadata(String... changes) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "council", World.TRAFFORD,
                "title", "Resumed survey",
                "filename", "survey.pdf",
                "filetype", "application/pdf"));
        for (int at = 0; at < changes.length; at += 2) {
            all.put(changes[at], changes[at + 1]);
        }
        return all.entrySet().stream()
                .filter(pair -> pair.getValue() != null)
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
    }

    static HttpResponse<String> create(long length, String metadata, String... headers) {
        return send(request("POST", "/v1/uploads", new byte[0], trafford(), headers)
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", metadata));
    }

    /** Path of a new upload of so many bytes. */
    static String created(long length) {
        HttpResponse<String> answer = create(length, metadata());
        return URI.create(answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body())))
                .getPath();
    }

    static HttpResponse<String> patch(String path, long offset, byte[] body, String... headers) {
        return send(request("PATCH", path, body, trafford(), headers)
                .header("Upload-Offset", String.valueOf(offset))
                .header("Content-Type", "application/offset+octet-stream"));
    }

    static HttpResponse<String> call(String method, String path, String token) {
        return send(request(method, path, new byte[0], token));
    }

    static HttpResponse<String> head(String path) {
        return call("HEAD", path, trafford());
    }

    static long offset(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    static HttpRequest.Builder request(String method, String path, byte[] body, String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Tus-Resumable", "1.0.0")
                .header("Authorization", "Bearer " + token);
        return headers.length == 0 ? request : request.headers(headers);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A request that says it has so many bytes, sends fewer, and whose connection stays open until it is closed. */
    static Socket begin(String path, long offset, long promised, byte[] sent) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String head = "PATCH " + path + " HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer "
                + trafford() + "\r\nUpload-Offset: " + offset + "\r\nContent-Length: " + promised
                + "\r\nContent-Type: application/offset+octet-stream\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(sent);
        socket.getOutputStream().flush();
        return socket;
    }
}
