package org.councilbenchmark.evidence.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Changes;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class LifeCycleTest {

    private static final String DESCRIPTION = """
            {"title": "Customer survey 2009", "effectiveFrom": "2009-04-01", "effectiveTo": "2010-03-31",
             "reviewOn": "2099-01-01", "classification": "OFFICIAL_SENSITIVE", "language": "en-GB", "reason": "typo"}""";

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void whatIsSaidOfADocumentIsChangedAndTold() {
        Changes document = Changes.ofNewDocument();
        document.put("assessor", "", DESCRIPTION)
                .then()
                .statusCode(200)
                .body("classification", equalTo("OFFICIAL_SENSITIVE"))
                .body("reviewOn", equalTo("2099-01-01"));
        TestEvent told = told(document, 2).get(1);
        assertThat(told.type()).isEqualTo("document.changed.v1");
        assertThat(Contracts.faults(told.type(), told.data())).isEmpty();
        assertThat(told.data().toString()).doesNotContain("survey", "typo");
        Api.trafford()
                .get(document.path() + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("DESCRIBED", "RECORDED"))
                .body("items[0].reason", equalTo("typo"))
                .body(
                        "items[0].changes.member",
                        containsInAnyOrder("effectiveFrom", "effectiveTo", "reviewOn", "classification", "language"))
                .body("items[0].changes.find { it.member == 'classification' }.from", equalTo("OFFICIAL"));
    }

    @Test
    void theSameAgainChangesNothing() {
        Changes document = Changes.ofNewDocument();
        document.put("assessor", "", DESCRIPTION).then().statusCode(200);
        String tag = document.get().header("ETag");
        document.put("assessor", "", DESCRIPTION).then().statusCode(200).header("ETag", tag);
        assertThat(Sql.count("select count(*) from document_history where document_id = ?", document.id()))
                .isEqualTo(2);
    }

    @Test
    void aNewTitleIsNobodyElsesBusiness() {
        Changes document = Changes.ofNewDocument();
        document.put("assessor", "", "{\"title\": \"Another title\"}").then().statusCode(200);
        assertThat(Sql.count("select event_version from document where id = ?", document.id()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422|/title",
                "{\"title\": \"x\", \"effectiveFrom\": \"2010-01-01\", \"effectiveTo\": \"2009-01-01\"}|422|/effectiveTo",
                "{\"title\": \"x\", \"language\": \"?\"}|422|/language",
                "{\"title\": \"x\", \"reviewOn\": \"+9999999-01-01\"}|422|/reviewOn",
                "{\"title\": \"x\", \"effectiveFrom\": 2009}|400|/effectiveFrom",
                "{\"title\": \"a\\u0000b\"}|422|/title",
                "{\"title\": \"x\", \"classification\": \"SECRET\"}|400|/classification",
                "{\"title\": \"x\", \"colour\": \"red\"}|400|/colour",
                "{\"title\": [null]}|400|/title",
            })
    void aWrongMemberIsNamed(String body, int status, String pointer) {
        Changes.ofNewDocument()
                .put("assessor", "", body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void changesNeedTheVersionThatWasRead() {
        Changes document = Changes.ofNewDocument();
        Api.trafford()
                .contentType("application/json")
                .body(DESCRIPTION)
                .put(document.path())
                .then()
                .statusCode(428);
        for (String what : List.of("supersession", "withdrawal")) {
            Api.trafford()
                    .contentType("application/json")
                    .header("If-Match", "\"77\"")
                    .body(what.equals("withdrawal") ? "{\"reason\": \"x\"}" : "{\"by\": \"" + UUID.randomUUID() + "\"}")
                    .post(document.path() + "/" + what)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void aSupersessionShowsOnBothSides() {
        Changes old = Changes.ofNewDocument();
        Changes young = Changes.ofNewDocument();
        old.post("/supersession", by(young)).then().statusCode(200);
        old.get().then().body("lifeCycle.supersededBy", equalTo(young.id().toString()));
        young.get().then().body("lifeCycle.supersedes", contains(old.id().toString()));
        assertThat(told(old, 2).get(1).data().get("supersededBy").asText())
                .isEqualTo(young.id().toString());
        old.as("assessor").delete(old.path() + "/supersession").then().statusCode(200);
        old.get().then().body("lifeCycle.supersededBy", nullValue());
    }

    @Test
    void nothingSupersedesItselfByWhateverDetour() {
        Changes first = Changes.ofNewDocument();
        Changes second = Changes.ofNewDocument();
        Changes third = Changes.ofNewDocument();
        first.post("/supersession", by(second)).then().statusCode(200);
        second.post("/supersession", by(third)).then().statusCode(200);
        for (Changes circle : List.of(first, third)) {
            third.post("/supersession", by(circle))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/supersession-cycle"))
                    .body("errors[0].pointer", equalTo("/by"));
        }
        third.post("/supersession", "{\"by\": \"" + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/successor-unknown"));
    }

    @Test
    void twoAtOnceCloseNoCircleOfFour() {
        List<Changes> ring = Stream.generate(Changes::ofNewDocument).limit(4).toList();
        ring.get(1).post("/supersession", by(ring.get(2))).then().statusCode(200);
        ring.get(3).post("/supersession", by(ring.get(0))).then().statusCode(200);
        List<CompletableFuture<Integer>> closing = new ArrayList<>();
        Sql.holding("lock table document_standing in exclusive mode", () -> {
            for (int from : List.of(0, 2)) {
                closing.add(CompletableFuture.supplyAsync(() -> ring.get(from)
                        .post("/supersession", by(ring.get(from + 1)))
                        .statusCode()));
            }
            await().until(() -> Sql.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") >= 2);
        });
        assertThat(closing).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void aWithdrawnDocumentIsClosedAndItsReasonShown() {
        Changes document = Changes.ofNewDocument();
        String open = document.path() + "/links/" + World.assessment("TRF") + "/" + World.CRITERION;
        Api.trafford().put(open).then().statusCode(201);
        document.post("/withdrawal", "{\"reason\": \"Wrong sample\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("lifeCycle.withdrawal.reason", equalTo("Wrong sample"))
                .body("allowedActions", not(contains("withdraw")));
        Api.trafford()
                .get(document.path() + "/content")
                .then()
                .statusCode(410)
                .body("type", endsWith("/document-withdrawn"));
        Api.trafford()
                .put(document.path() + "/links/" + World.assessment("TRF") + "/" + World.CRITERION)
                .then()
                .statusCode(410);
        Api.trafford().get(document.path() + "/links").then().statusCode(200).body("total", equalTo(1));
        document.post("/withdrawal", "{\"reason\": \"again\"}").then().statusCode(409);
        TestEvent told = told(document, 3).get(2);
        assertThat(told.type()).isEqualTo("document.withdrawn.v1");
        assertThat(Contracts.faults(told.type(), told.data())).isEmpty();
        assertThat(told.data().toString()).doesNotContain("Wrong sample");
    }

    @Test
    void whatACompletedAssessmentReliesOnStaysReadable() {
        Changes document = Changes.ofNewDocument();
        UUID assessment = World.assessment("TRF");
        Api.trafford()
                .put(document.path() + "/links/" + assessment + "/" + World.CRITERION)
                .then()
                .statusCode(201);
        World.tellAssessment("assessment.completed.v1", assessment, "TRF", 2);
        World.awaitAssessment(assessment, 2);
        document.post("/withdrawal", "{\"reason\": \"Wrong sample\"}").then().statusCode(200);
        Api.trafford().get(document.path() + "/content").then().statusCode(200);
        Api.as("assessor", World.MANCHESTER)
                .get(document.path() + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void historyIsPagedAndNeverRewritten() {
        Changes document = Changes.ofNewDocument();
        document.put("assessor", "", DESCRIPTION);
        Response first = Api.trafford().get(document.path() + "/history?size=1");
        first.then().body("items.action", contains("DESCRIBED"));
        Api.trafford()
                .get(document.path() + "/history?size=1&cursor=" + first.path("next"))
                .then()
                .body("items.action", contains("RECORDED"))
                .body("next", nullValue());
        Api.trafford().get(document.path() + "/history?cursor=%21").then().statusCode(400);
        assertThat(catchThrowable(
                        () -> Sql.change("delete from document_history where document_id = ?", document.id())))
                .hasMessageContaining("history is kept");
    }

    private static String by(Changes other) {
        return "{\"by\": \"" + other.id() + "\", \"reason\": \"newer figures\"}";
    }

    private static List<TestEvent> told(Changes document, int count) {
        return TestTopics.awaitAll(
                "evidence.documents",
                event -> event.subject().equals(document.id().toString()),
                count);
    }
}
