package org.councilbenchmark.evidence.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The packaged service is killed at every point of the upload path, with files and with S3. Then no acknowledged
 * document is lost, no row is without its content, a repetition makes one document, and the sweeper leaves nothing that
 * no row refers to.
 */
class KillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final KillingProxy database =
            new KillingProxy(Integer.parseInt(Engines.jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1")));
    private Leftovers store;
    private ServiceProcess service;

    @AfterEach
    void stop() throws IOException {
        service.close();
        database.close();
        store.close();
    }

    @ParameterizedTest
    @EnumSource(Leftovers.Kind.class)
    void nothingIsLostOrLeftWhereverTheServiceIsKilled(Leftovers.Kind kind) throws Exception {
        store = Leftovers.of(kind, folder);
        Map<String, String> settings = new HashMap<>(store.settings());
        settings.put(
                "quarkus.datasource.jdbc.url", Engines.jdbcUrl().replaceFirst(":\\d+/", ":" + database.port() + "/"));
        // Every sentence is spoken in full; a prepared one, COMMIT among them, would be called by a number.
        settings.put("quarkus.datasource.jdbc.additional-jdbc-properties.prepareThreshold", "0");
        settings.put("evidence.store.orphan-age", "PT5S");
        settings.put("evidence.store.s3.longest-transfer", "PT0S");
        settings.put("evidence.store.sweep-every", "1s");
        settings.put("evidence.store.sweep-after", "1s");
        service = new ServiceProcess(folder, settings);
        service.start();
        World.tell();
        List<Form> recorded = new ArrayList<>();
        for (KillPoint point : points(kind)) {
            recorded.add(killAt(point));
        }
        for (Form each : recorded) {
            assertThat(contentOf(each)).as("the content of " + each.title()).isEqualTo(each.sha256());
        }
        await("the sweep").atMost(PATIENCE).untilAsserted(() -> assertThat(store.withoutRow())
                .isEmpty());
    }

    private static List<KillPoint> points(Leftovers.Kind kind) {
        return Stream.of(KillPoint.values())
                .filter(point -> kind == Leftovers.Kind.S3 || !point.needsS3())
                .toList();
    }

    /** An upload that the kill interrupts, and its repetition after the restart. */
    private Form killAt(KillPoint point) throws Exception {
        Form form = Form.make();
        Optional<Integer> heard = interrupted(form, point);
        service.awaitDeath();
        database.disarm();
        store.disarm();
        long before = documents(form);
        assertThat(before).as(point + ": recorded").isLessThanOrEqualTo(1);
        assertThat(heard.isEmpty() || before == 1)
                .as(point + ": acknowledged and recorded")
                .isTrue();
        service.start();
        await(point + ": the repetition")
                .atMost(PATIENCE)
                .until(() -> send(form).filter(status -> status == 201).isPresent());
        assertThat(documents(form)).as(point + ": repeated").isEqualTo(1);
        assertThat(contentOf(form)).as(point + ": content").isEqualTo(form.sha256());
        return form;
    }

    /** The status, if an answer came. */
    private Optional<Integer> interrupted(Form form, KillPoint point) throws Exception {
        if (point.percentSent() != null) {
            sendPart(form, point.percentSent());
            service.kill();
            return Optional.empty();
        }
        if (point.atDatabase() != null) {
            database.arm(point.atDatabase(), service::kill);
        }
        if (point.atStore() != null) {
            store.arm(point.atStore(), service::kill);
        }
        Optional<Integer> heard = send(form);
        if (point == KillPoint.AFTER_THE_ANSWER) {
            assertThat(heard).as("acknowledged").hasValue(201);
            service.kill();
        } else {
            assertThat(heard).as(point + ": the moment came before the answer").isEmpty();
        }
        return heard;
    }

    private Optional<Integer> send(Form form) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.uri("/v1/documents"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Idempotency-Key", form.title())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.body()))
                .build();
        try {
            return Optional.of(
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
        } catch (IOException unanswered) {
            return Optional.empty();
        }
    }

    private void sendPart(Form form, int percent) throws IOException {
        int bytes = Math.min(form.body().length - 1, (int) (form.body().length * (long) percent / 100));
        try (Socket socket = new Socket("localhost", service.uri("/").getPort())) {
            String head = "POST /v1/documents HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token()
                    + "\r\nIdempotency-Key: " + form.title() + "\r\nContent-Type: multipart/form-data; boundary=b"
                    + "\r\nContent-Length: " + form.body().length + "\r\n\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(form.body(), 0, bytes);
            out.flush();
        }
    }

    private static long documents(Form form) {
        return Sql.count("select count(*) from document where title = ?", form.title());
    }

    /** Digest of what a download gives. */
    private String contentOf(Form form) throws Exception {
        String id = Sql.text("select id::text from document where title = ?", form.title());
        HttpRequest request = HttpRequest.newBuilder(service.uri("/v1/documents/" + id + "/content"))
                .header("Authorization", "Bearer " + token())
                .build();
        HttpResponse<String> answer =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Sha256.ofText(answer.body());
    }

    private static String token() {
        return TestTokens.of("assessor", World.TRAFFORD);
    }
}
