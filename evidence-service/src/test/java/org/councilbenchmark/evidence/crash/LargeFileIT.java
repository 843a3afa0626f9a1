package org.councilbenchmark.evidence.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A gigabyte up and down through a heap of 256 MB, with the connection cut at 60 % both ways and taken up again;
 * {@code -Dlarge.bytes} for another length.
 */
class LargeFileIT {

    private static final long BYTES = Long.getLong("large.bytes", 1L << 30);
    private static final long CUT = BYTES * 6 / 10;
    private static final long CONFIRMED_EVERY = 32L << 20;
    private static final int BUFFER = 128 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** One connection for each request, so that cutting one cuts nothing else. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    private Leftovers store;
    private ServiceProcess service;

    @AfterEach
    void stop() throws IOException {
        service.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Leftovers.Kind.class)
    void aLargeFileGoesUpAndDownAlthoughTheConnectionIsCut(Leftovers.Kind kind) throws Exception {
        store = Leftovers.of(kind, folder);
        service = new ServiceProcess(folder, store.settings());
        service.start();
        World.tell();
        LargeFile file = new LargeFile(BYTES, kind.ordinal());
        String upload = create();
        sendUntilCut(upload, file);
        await("the end of the broken request").atMost(PATIENCE).until(() -> !locked(upload));
        long offset = offset(upload);
        assertThat(offset).isBetween(CUT - CONFIRMED_EVERY, CUT);
        String document = sendRest(upload, file, offset);
        assertThat(downloadedInTwoParts(document)).isEqualTo(file.sha256());
    }

    private String create() throws Exception {
        String metadata = Map.of(
                        "council", World.TRAFFORD,
                        "title", "Large",
                        "filename", "large.pdf",
                        "filetype", "application/pdf")
                .entrySet()
                .stream()
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        HttpResponse<Void> answer = CLIENT.send(
                request("/v1/uploads")
                        .header("Upload-Length", String.valueOf(BYTES))
                        .header("Upload-Metadata", metadata)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private void sendUntilCut(String upload, LargeFile file) throws IOException {
        try (Socket socket = new Socket("localhost", service.uri("/").getPort());
                InputStream content = file.from(0)) {
            String head =
                    "PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nTus-Resumable: 1.0.0\r\nAuthorization: Bearer "
                            + token()
                            + "\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: "
                            + BYTES + "\r\n\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[BUFFER];
            for (long left = CUT; left > 0; ) {
                int got = content.read(buffer, 0, (int) Math.min(buffer.length, left));
                out.write(buffer, 0, got);
                left -= got;
            }
            out.flush();
        }
    }

    private boolean locked(String upload) throws Exception {
        HttpRequest nothing = request(upload)
                .header("Upload-Offset", String.valueOf(offset(upload)))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(nothing, HttpResponse.BodyHandlers.discarding()).statusCode() != 204;
    }

    private long offset(String upload) throws Exception {
        HttpRequest head = request(upload)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(head, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValueAsLong("Upload-Offset")
                .orElseThrow();
    }

    private String sendRest(String upload, LargeFile file, long offset) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                request(upload)
                        .header("Upload-Offset", String.valueOf(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", HttpRequest.BodyPublishers.ofInputStream(() -> file.from(offset)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String downloadedInTwoParts(String document) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        HttpRequest.Builder whole = request(document + "/content");
        HttpResponse<InputStream> first = CLIENT.send(whole.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(first.statusCode()).isEqualTo(200);
        try (InputStream in = first.body()) {
            assertThat(digest(in, digest, CUT)).isEqualTo(CUT);
        }
        HttpRequest rest = whole.header("Range", "bytes=" + CUT + "-")
                .header("If-Range", first.headers().firstValue("ETag").orElseThrow())
                .build();
        HttpResponse<InputStream> second = CLIENT.send(rest, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(second.statusCode()).isEqualTo(206);
        try (InputStream in = second.body()) {
            assertThat(digest(in, digest, Long.MAX_VALUE)).isEqualTo(BYTES - CUT);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long digest(InputStream in, MessageDigest digest, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long read = 0;
        while (read < most) {
            int got = in.read(buffer, 0, (int) Math.min(buffer.length, most - read));
            if (got < 0) {
                break;
            }
            digest.update(buffer, 0, got);
            read += got;
        }
        return read;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri(path))
                .header("Tus-Resumable", "1.0.0")
                .header("Authorization", "Bearer " + token());
    }

    private static String token() {
        return TestTokens.of("assessor", World.TRAFFORD);
    }
}
