package org.councilbenchmark.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import makes, and what it does not. */
@QuarkusTest
@WithTestResource(Engines.class)
class FileImportTest {

    private static final String TABLE = """
            code,title,wording
            1,Reach,
            1.1,Everybody,
            1.1.a,Open hours,
            1.1.a.1,Evenings,Open on two evenings.
            """;

    @Inject
    ImportTurn turn;

    private static ValidatableResponse send(String body, String query) {
        return editor().body(body).post("/v1/benchmarks/imports?" + query).then();
    }

    private static ValidatableResponse sendTable(String table, String query) {
        return as("catalogue-editor")
                .contentType("text/csv")
                .body(table)
                .post("/v1/benchmarks/imports?" + query)
                .then();
    }

    private static String fresh() {
        return "library-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static ValidatableResponse read(String benchmark) {
        return as("catalogue-editor").get("/v1/benchmarks/" + benchmark).then();
    }

    @Test
    void aFileBecomesADraftUnlessItIsToBePublished() {
        ObjectNode file = Files.small();
        send(file.toString(), "publish=false")
                .statusCode(201)
                .header("Location", endsWith("/editions/2026.1"))
                .body("outcome", equalTo("DRAFTED"))
                .body("dryRun", equalTo(false))
                .body("format", equalTo("JSON"))
                .body("edition.status", equalTo("DRAFT"))
                .body("edition.checksum", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"'', DRAFTED", "&publish=true, PUBLISHED"})
    void aDryRunSaysWhatWouldBeAndWritesNothing(String query, String outcome) {
        ObjectNode file = Files.small();
        send(file.toString(), "dryRun=true" + query)
                .statusCode(200)
                .header("Location", nullValue())
                .body("dryRun", equalTo(true))
                .body("outcome", equalTo(outcome))
                .body("edition.criteria", equalTo(2));
        read(file.get("benchmark").asText()).statusCode(404);
    }

    @Test
    void aDryRunFindsWhatStandsInTheWay() {
        ObjectNode file = Files.small();
        send(file.toString(), "publish=false").statusCode(201);
        send(file.toString(), "dryRun=true").statusCode(409).body("remedy", containsString("PUT"));
    }

    @Test
    void aKeyOfADryRunIsNotSpentOnIt() {
        ObjectNode file = Files.small();
        String key = UUID.randomUUID().toString();
        for (String replayed : new String[] {null, "true"}) {
            editor().header("Idempotency-Key", key)
                    .body(file.toString())
                    .post("/v1/benchmarks/imports?dryRun=true")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed);
        }
        editor().header("Idempotency-Key", key)
                .body(file.toString())
                .post("/v1/benchmarks/imports")
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void parametersSayWhatATableDoesNot() {
        String benchmark = fresh();
        sendTable(TABLE, "benchmark=" + benchmark + "&edition=2026.1&title=Libraries&publish=true")
                .statusCode(201)
                .body("format", equalTo("CSV"))
                .body("edition.title", equalTo("Libraries"))
                .body("edition.status", equalTo("PUBLISHED"));
        sendTable(TABLE, "benchmark=" + benchmark + "&edition=2026.1&title=Libraries&publish=true")
                .statusCode(200)
                .body("outcome", equalTo("UNCHANGED"));
    }

    @Test
    void whatNeitherTableNorParameterSaysIsAFaultOfTheParameter() {
        sendTable(TABLE, "edition=2026.1&scale=no-such")
                .statusCode(422)
                .body("errors.parameter", contains("benchmark", "title", "scale"));
    }

    @Test
    void nodesWithoutKeysTakeThoseOfTheEditionNamed() {
        String benchmark = fresh();
        String head = "benchmark=" + benchmark + "&title=T&edition=";
        sendTable(TABLE, head + "1").statusCode(201).body("keysLent", equalTo(0));
        sendTable(TABLE + "1.1.a.2,Saturdays,Open on Saturdays.\n", head + "2&basedOn=1")
                .statusCode(201)
                .body("keysLent", equalTo(4))
                .body("edition.basedOn", equalTo("1"));
        assertThat(key(benchmark, "2", "1.1.a.1")).isEqualTo(key(benchmark, "1", "1.1.a.1"));
        sendTable(TABLE, head + "3&basedOn=9").statusCode(422).body("errors.parameter", contains("basedOn"));
    }

    private static String key(String benchmark, String edition, String code) {
        return as("catalogue-editor")
                .get("/v1/benchmarks/" + benchmark + "/editions/" + edition + "/nodes/" + code)
                .jsonPath()
                .getString("key");
    }

    @Test
    void yamlIsReadAsPeopleWriteIt() {
        String benchmark = fresh();
        as("catalogue-editor")
                .contentType("application/yaml")
                .body("""
                        benchmark: %s
                        edition: 2026.1   # nobody quotes this
                        title: Libraries
                        themes:
                        - code: 1
                          name: Reach
                          elements:
                          - code: 1.1
                            name: Everybody
                            headings:
                            - code: 1.1.a
                              name: Open hours
                              criteria:
                              - code: 1.1.a.1
                                title: Evenings
                                statement: >
                                  Open on
                                  two evenings.
                                weight: 1.5
                        """.formatted(benchmark).getBytes(StandardCharsets.UTF_8))
                .post("/v1/benchmarks/imports?publish=true")
                .then()
                .statusCode(201)
                .body("edition.edition", equalTo("2026.1"));
    }

    @Test
    void oneImportIsReadAtATimeAndTheOthersAreToldToComeBack() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> hold(held, done));
        held.await();
        try {
            send(Files.small().toString(), "dryRun=true")
                    .statusCode(503)
                    .header("Retry-After", equalTo("10"))
                    .body("type", endsWith("/temporarily-unavailable"));
        } finally {
            done.countDown();
        }
        other.join();
        send(Files.small().toString(), "dryRun=true").statusCode(200);
    }

    private void hold(CountDownLatch held, CountDownLatch done) {
        try {
            turn.take(() -> {
                held.countDown();
                done.await();
                return null;
            });
        } catch (Exception unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }

    @Test
    void anUnknownFormatAndAParameterThatIsNeitherAreNamed() {
        send("{}", "format=xml")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("format"))
                .body("errors[0].remedy", startsWith("Use one of: JSON, YAML, CSV, XLSX, OSCAL"));
        send("{}", "publish=maybe").statusCode(400).body("errors", hasSize(1));
    }
}
