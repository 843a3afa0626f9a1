package org.councilbenchmark.evidence.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Quotas;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class QuotaTest {

    private static final String QUOTA = Quotas.path(World.MANCHESTER);

    @Inject
    QuotaService quotas;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @AfterEach
    void backToTheStandard() {
        set("{}").then().statusCode(200).body("standard", equalTo(true));
    }

    private static Response upload(byte[] pdf) {
        return Api.file(Api.as("assessor", World.MANCHESTER), pdf, "a.pdf", Samples.PDF)
                .multiPart("council", World.MANCHESTER)
                .multiPart("title", "Survey")
                .post("/v1/documents");
    }

    private static JsonPath quota() {
        return Api.as("assessor", World.MANCHESTER)
                .get(QUOTA)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String tag() {
        return Api.as("administrator", "*").get(QUOTA).header("ETag");
    }

    private static Response set(String limits) {
        return set("If-Match", tag(), limits);
    }

    private static Response set(String condition, String value, String limits) {
        return Api.as("administrator", "*")
                .header(condition, value)
                .contentType("application/json")
                .body(limits)
                .put(QUOTA);
    }

    private static void leaveRoomFor(long bytes, long documents) {
        JsonPath now = quota();
        set("{\"bytes\":%d,\"documents\":%d}"
                        .formatted(now.getLong("used.bytes") + bytes, now.getLong("used.documents") + documents))
                .then()
                .statusCode(200);
    }

    @Test
    void equalContentsCountOncePerDocument() {
        byte[] pdf = Samples.pdf();
        JsonPath before = quota();
        upload(pdf).then().statusCode(201);
        upload(pdf).then().statusCode(201);
        JsonPath after = quota();
        assertThat(after.getLong("used.bytes") - before.getLong("used.bytes")).isEqualTo(2L * pdf.length);
        assertThat(after.getLong("used.documents") - before.getLong("used.documents"))
                .isEqualTo(2);
        assertThat(after.getString("council.code")).isEqualTo(World.MANCHESTER);
    }

    @Test
    void ofTenAtOnceOnlyAsManyAsFitAreAccepted() throws Exception {
        leaveRoomFor(1_000_000, 3);
        ExecutorService people = Executors.newFixedThreadPool(10);
        try {
            Callable<Integer> one = () -> upload(Samples.pdf()).statusCode();
            List<Future<Integer>> answers =
                    people.invokeAll(Stream.generate(() -> one).limit(10).toList());
            int accepted = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 422);
                accepted += answer.get() == 201 ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(3);
        } finally {
            people.shutdownNow();
        }
        JsonPath after = quota();
        assertThat(after.getLong("used.documents")).isEqualTo(after.getLong("limit.documents"));
        assertThat(after.getLong("used.documents"))
                .isEqualTo(Sql.count("select count(*) from document where council_id = 'MAN'"));
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheFiguresAndNotStored() {
        byte[] pdf = Samples.pdf();
        leaveRoomFor(pdf.length - 1, 5);
        JsonPath before = quota();
        upload(pdf)
                .then()
                .statusCode(422)
                .body("type", endsWith("/quota-exceeded"))
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo("quota-exceeded"))
                .body("detail", containsString(before.getString("limit.bytes")))
                .body("remedy", containsString("administrator"));
        assertThat(quota().getMap("used")).isEqualTo(before.getMap("used"));
        String object = Sha256.ofText(new String(pdf));
        assertThat(Surroundings.store()
                        .resolve("objects")
                        .resolve(object.substring(0, 2))
                        .resolve(object.substring(2, 4))
                        .resolve(object))
                .doesNotExist();
    }

    @Test
    void aFileThatFitsToTheByteIsAccepted() {
        byte[] pdf = Samples.pdf();
        leaveRoomFor(pdf.length, 1);
        upload(pdf).then().statusCode(201);
    }

    @Test
    void aTextThatDoesNotFitIsNamedAsSuch() {
        leaveRoomFor(0, 0);
        Api.as("assessor", World.MANCHESTER)
                .contentType("application/json")
                .body("{\"kind\":\"TEXT\",\"council\":\"%s\",\"title\":\"Said\",\"text\":\"Yes\"}"
                        .formatted(World.MANCHESTER))
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .body("type", endsWith("/quota-exceeded"))
                .body("errors[0].pointer", equalTo("/text"));
    }

    @Test
    void aRepetitionOfWhatWasRecordedNeedsNoRoom() {
        byte[] pdf = Samples.text("%PDF-1.4 " + UUID.randomUUID() + " ".repeat(100_000) + "\n%%EOF\n");
        String key = UUID.randomUUID().toString();
        Response first = uploadWithKey(key, pdf);
        first.then().statusCode(201);
        leaveRoomFor(0, 0);
        uploadWithKey(key, pdf).then().statusCode(201).header("Location", first.header("Location"));
        uploadWithKey(UUID.randomUUID().toString(), pdf).then().statusCode(422);
    }

    private static Response uploadWithKey(String key, byte[] pdf) {
        return Api.file(Api.as("assessor", World.MANCHESTER).header("Idempotency-Key", key), pdf, "a.pdf", Samples.PDF)
                .multiPart("council", World.MANCHESTER)
                .multiPart("title", "Survey")
                .post("/v1/documents");
    }

    @Test
    void aReadOfAnotherVersionIsAProblem() {
        Api.as("administrator", "*")
                .header("If-Match", "\"x\"")
                .get(QUOTA)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", endsWith("/stale-version"));
    }

    @Test
    void aRefusedFileCountsNothing() {
        JsonPath before = quota();
        upload(Samples.text("%PDF-1.4 /JavaScript %%EOF")).then().statusCode(422);
        assertThat(quota().getMap("used")).isEqualTo(before.getMap("used"));
    }

    @Test
    void whatIsGivenBackIsFree() {
        JsonPath before = quota();
        QuarkusTransaction.requiringNew().run(() -> quotas.take("MAN", new Amount(700, 2), "/file"));
        QuarkusTransaction.requiringNew().run(() -> quotas.giveBack("MAN", new Amount(700, 2)));
        assertThat(quota().getMap("used")).isEqualTo(before.getMap("used"));
    }

    @Test
    void whatARollBackUndoesWasNeverCounted() {
        JsonPath before = quota();
        QuarkusTransaction.begin();
        quotas.take("MAN", new Amount(700, 2), "/file");
        QuarkusTransaction.rollback();
        assertThat(quota().getMap("used")).isEqualTo(before.getMap("used"));
    }

    @Test
    void limitsAreChangedOnlyByWhoSawThem() {
        String seen = tag();
        set("{\"documents\":50000}").then().statusCode(200).body("limit.documents", equalTo(50000));
        set("If-Match", seen, "{\"documents\":1}").then().statusCode(412);
        set("If-None-Match", "*", "{\"documents\":1}").then().statusCode(412);
        Api.as("administrator", "*")
                .contentType("application/json")
                .body("{}")
                .put(QUOTA)
                .then()
                .statusCode(428);
    }

    @Test
    void equalLimitsChangeNothing() {
        set("{\"documents\":50000}").then().statusCode(200);
        String seen = tag();
        set("{\"documents\":50000}").then().statusCode(200).header("ETag", seen);
    }

    @Test
    void aLimitLeftOutIsTheStandardOne() {
        set("{\"documents\":7}")
                .then()
                .statusCode(200)
                .body("standard", equalTo(false))
                .body("limit.documents", equalTo(7))
                .body("limit.bytes", equalTo(107_374_182_400L))
                .body("setBy", equalTo("test-administrator"));
    }

    @Test
    void limitsThatMakeNoSenseAreNamed() {
        set("{\"bytes\":-1}").then().statusCode(422).body("errors[0].pointer", equalTo("/bytes"));
        set("{\"bytes\":1000000000000001}").then().statusCode(422);
        set("{\"documents\":99999999999999999999}").then().statusCode(400);
        set("{\"documents\":\"7\"}").then().statusCode(400);
        set("{\"files\":7}").then().statusCode(400);
        set("[]").then().statusCode(400);
    }

    @Test
    void anothersQuotaIsNotThere() {
        Api.trafford().get(QUOTA).then().statusCode(404).body("type", endsWith("/quota-not-found"));
        Api.as("administrator", "*").get("/v1/evidence-quotas/E99999999").then().statusCode(404);
        Api.as("administrator", "*")
                .get("/v1/evidence-quotas/" + "x".repeat(21))
                .then()
                .statusCode(not(500));
    }

    @Test
    void aRevisionCountsWithItsBytesAlone() {
        Response created = upload(Samples.pdf());
        JsonPath before = quota();
        byte[] next = Samples.pdf();
        Api.file(
                        Api.as("assessor", World.MANCHESTER).header("If-Match", created.header("ETag")),
                        next,
                        "a.pdf",
                        Samples.PDF)
                .post("/v1/documents/" + created.path("id") + "/revisions")
                .then()
                .statusCode(201);
        JsonPath after = quota();
        assertThat(after.getLong("used.bytes") - before.getLong("used.bytes")).isEqualTo(next.length);
        assertThat(after.getLong("used.documents")).isEqualTo(before.getLong("used.documents"));
    }

    @Test
    void whatIsDisposedOfIsFree() {
        JsonPath before = quota();
        Response created = upload(Samples.pdf());
        String document = "/v1/documents/" + created.path("id");
        Response kept = Api.as("administrator", "*")
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"retainUntil\":\"2010-01-01\",\"reason\":\"no longer needed\"}")
                .put(document + "/retention");
        kept.then().statusCode(200);
        Api.as("administrator", "*")
                .header("If-Match", "*")
                .queryParam("reason", "no longer needed")
                .delete(document + "/content")
                .then()
                .statusCode(200);
        assertThat(quota().getMap("used")).isEqualTo(before.getMap("used"));
    }
}
