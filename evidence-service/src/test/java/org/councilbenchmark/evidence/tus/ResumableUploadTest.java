package org.councilbenchmark.evidence.tus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.councilbenchmark.evidence.tus.TusCalls.call;
import static org.councilbenchmark.evidence.tus.TusCalls.create;
import static org.councilbenchmark.evidence.tus.TusCalls.created;
import static org.councilbenchmark.evidence.tus.TusCalls.head;
import static org.councilbenchmark.evidence.tus.TusCalls.metadata;
import static org.councilbenchmark.evidence.tus.TusCalls.offset;
import static org.councilbenchmark.evidence.tus.TusCalls.patch;
import static org.councilbenchmark.evidence.tus.TusCalls.request;
import static org.councilbenchmark.evidence.tus.TusCalls.send;
import static org.councilbenchmark.evidence.tus.TusCalls.trafford;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ResumableUploadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private byte[] pdf;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void content() {
        pdf = Samples.pdf();
    }

    @Test
    void anUploadInTwoRequestsBecomesADocument() {
        String path = created(pdf.length);
        HttpResponse<String> first = patch(path, 0, first(20));
        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(offset(first)).isEqualTo(20);
        assertThat(first.headers().firstValue("Location")).isEmpty();
        HttpResponse<String> last = patch(path, 20, from(20));
        assertThat(last.statusCode()).as(last.body()).isEqualTo(204);
        assertThat(offset(last)).isEqualTo(pdf.length);
        String document = last.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElseThrow();
        assertThat(Api.trafford().get(document + "/content").asByteArray()).isEqualTo(pdf);
        JsonPath told = JsonPath.from(call("GET", path, trafford()).body());
        assertThat(told.getString("links.document")).isEqualTo(document);
        assertThat(told.getLong("received")).isEqualTo(pdf.length);
        assertThat(Api.trafford().get(document).jsonPath().getString("title")).isEqualTo("Resumed survey");
    }

    @Test
    void everyAnswerSpeaksTheProtocol() {
        String path = created(pdf.length);
        HttpResponse<String> asked = head(path);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Upload-Length")).hasValue(String.valueOf(pdf.length));
        assertThat(asked.headers().firstValue("Upload-Metadata")).hasValue(metadata());
        assertThat(asked.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(asked.headers().firstValue("Upload-Expires"))
                .get()
                .asString()
                .endsWith("GMT");
        assertThat(List.of(asked, patch(path, 7, pdf), call("DELETE", path, trafford())))
                .allSatisfy(each ->
                        assertThat(each.headers().firstValue("Tus-Resumable")).hasValue("1.0.0"));
    }

    @Test
    void whatIsSpokenCanBeAskedWithoutAToken() {
        Api.as("analyst").options("/v1/uploads").then().statusCode(204);
        RestAssured.given()
                .options("/v1/uploads")
                .then()
                .statusCode(204)
                .header("Tus-Version", "1.0.0")
                .header("Tus-Extension", "creation,expiration,checksum,termination")
                .header("Tus-Max-Size", "262144")
                .header("Tus-Checksum-Algorithm", "sha1,sha256");
    }

    @Test
    void anotherVersionIsNotSpoken() {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/uploads"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .header("Authorization", "Bearer " + trafford())
                        .header("Tus-Resumable", "0.2.2"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("Tus-Version")).hasValue("1.0.0");
        assertThat(answer.body()).contains("tus-version-not-supported");
    }

    @Test
    void aWrongOffsetChangesNothing() {
        String path = created(pdf.length);
        patch(path, 0, first(10));
        HttpResponse<String> refused = patch(path, 0, first(10));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("upload-offset-conflict", "10 bytes are safe");
        assertThat(offset(head(path))).isEqualTo(10);
    }

    @Test
    void aBrokenConnectionLosesNothingOfWhatCame() throws Exception {
        String path = created(pdf.length);
        try (Socket socket = TusCalls.begin(path, 0, pdf.length, first(30))) {
            await().atMost(PATIENCE)
                    .until(() -> call("DELETE", path, trafford()).statusCode() == 423);
            assertThat(socket.isConnected()).isTrue();
        }
        await().atMost(PATIENCE).until(() -> offset(head(path)) == 30);
        await().atMost(PATIENCE).until(() -> patch(path, 30, from(30)).statusCode() == 204);
        assertThat(offset(head(path))).isEqualTo(pdf.length);
    }

    @Test
    void onlyOneRequestWritesAtATime() throws Exception {
        String path = created(pdf.length);
        try (Socket socket = TusCalls.begin(path, 0, pdf.length, first(30))) {
            assertThat(socket.isConnected()).isTrue();
            HttpResponse<String> second =
                    await().atMost(PATIENCE).until(() -> patch(path, 0, new byte[0]), each -> each.statusCode() == 423);
            assertThat(second.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(second.body()).contains("upload-locked");
        }
    }

    @Test
    void aChunkWithAWrongChecksumIsNotKept() throws Exception {
        String path = created(pdf.length);
        String right = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-1").digest(first(20)));
        HttpResponse<String> refused = patch(path, 0, first(21), "Upload-Checksum", "sha1 " + right);
        assertThat(refused.statusCode()).isEqualTo(460);
        assertThat(refused.body()).contains("checksum-mismatch");
        assertThat(offset(head(path))).isZero();
        assertThat(patch(path, 0, first(20), "Upload-Checksum", "sha1 " + right).statusCode())
                .isEqualTo(204);
        String digest = Sha256.field(Sha256.ofText(new String(from(20))));
        assertThat(patch(path, 20, from(20), "Content-Digest", digest.replace(":", ":A"))
                        .statusCode())
                .isIn(400, 460);
        assertThat(patch(path, 20, from(20), "Content-Digest", digest).statusCode())
                .isEqualTo(204);
    }

    @Test
    void moreThanAnnouncedIsRefused() {
        String path = created(pdf.length - 5);
        HttpResponse<String> refused = patch(path, 0, pdf);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(call("GET", path, trafford()).body()).doesNotContain("documents");
    }

    @Test
    void othersUploadsAreNotThere() {
        String path = created(pdf.length);
        for (String token : new String[] {
            TestTokens.ofPerson("somebody-else", "assessor", World.TRAFFORD),
            TestTokens.of("assessor", World.MANCHESTER)
        }) {
            for (String method : new String[] {"GET", "HEAD", "DELETE"}) {
                assertThat(call(method, path, token).statusCode()).as(method).isEqualTo(404);
            }
            assertThat(send(request("PATCH", path, first(3), token)
                                    .header("Upload-Offset", "0")
                                    .header("Content-Type", "application/offset+octet-stream"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void anEndedUploadIsGone() {
        String path = created(pdf.length);
        patch(path, 0, first(10));
        assertThat(call("DELETE", path, trafford()).statusCode()).isEqualTo(204);
        assertThat(head(path).statusCode()).isEqualTo(404);
        assertThat(Surroundings.store().resolve("partial").resolve(id(path).toString()))
                .doesNotExist();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        String path = created(pdf.length);
        assertThat(send(request("PATCH", path, pdf, trafford())
                                .header("Upload-Offset", "0")
                                .header("Content-Type", "application/pdf"))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void aPostCanStandForAPatch() {
        String path = created(pdf.length);
        HttpResponse<String> answer = send(request("POST", path, pdf, trafford(), "X-HTTP-Method-Override", "PATCH")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream"));
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Location")).isPresent();
    }

    @Test
    void aCrashBetweenTheLastByteAndTheDocumentIsMendedByAskingAgain() throws Exception {
        String path = created(pdf.length);
        patch(path, 0, first(20));
        Files.write(Surroundings.store().resolve("partial").resolve(id(path).toString()), pdf);
        Sql.change("update resumable_upload set received = length where id = ?", id(path));
        HttpResponse<String> asked = head(path);
        assertThat(asked.statusCode()).isEqualTo(200);
        String document = asked.headers().firstValue("Location").orElseThrow();
        assertThat(patch(path, pdf.length, new byte[0]).headers().firstValue("Location"))
                .hasValue(document);
        assertThat(Sql.count("select count(*) from document_revision where sha256 = ?", Sha256.ofText(new String(pdf))))
                .isEqualTo(1);
    }

    @Test
    void lostBytesAreToldAndNotMadeUp() throws Exception {
        String path = created(pdf.length);
        patch(path, 0, first(20));
        Files.delete(Surroundings.store().resolve("partial").resolve(id(path).toString()));
        assertThat(head(path).statusCode()).isEqualTo(410);
        assertThat(patch(path, 20, from(20)).statusCode()).isEqualTo(410);
    }

    @Test
    void repeatingTheCreationWithItsKeyBeginsOneUpload() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = create(pdf.length, metadata(), "Idempotency-Key", key);
        HttpResponse<String> again = create(pdf.length, metadata(), "Idempotency-Key", key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Upload-Expires")).isPresent();
        String path =
                URI.create(first.headers().firstValue("Location").orElseThrow()).getPath();
        TusCalls.call("DELETE", path, trafford());
        HttpResponse<String> afterItsEnd = create(pdf.length, metadata(), "Idempotency-Key", key);
        assertThat(afterItsEnd.statusCode()).isEqualTo(201);
        assertThat(afterItsEnd.headers().firstValue("Upload-Expires")).isEmpty();
    }

    private byte[] first(int bytes) {
        return Arrays.copyOf(pdf, bytes);
    }

    private byte[] from(int offset) {
        return Arrays.copyOfRange(pdf, offset, pdf.length);
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
