package org.councilbenchmark.evidence.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Changes;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class CoverageTest {

    /** Half a year old and half a year to go. */
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final LocalDate START = TODAY.minusMonths(6);

    private final UUID assessment = UUID.randomUUID();

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void anEmptyAssessmentHasNoEvidence() {
        open(START + "/P1Y");
        coverage("")
                .body("summary.criteria", equalTo(2))
                .body("summary.none", equalTo(2))
                .body("nodes.code", contains("1", "1.a"))
                .body("nodes[1].counts.none", equalTo(2))
                .body("criteria.code", contains(World.CRITERION, World.OTHER_CRITERION))
                .body("criteria.parent", contains("1.a", "1.a"))
                .body("criteria.state", contains("NONE", "NONE"));
    }

    @Test
    void linksAreCountedByStrengthAndByTime() {
        open(START + "/P1Y");
        link(null, null, "DIRECT");
        link(TODAY.minusYears(3), TODAY.minusDays(1), "CORROBORATING");
        link(TODAY.minusYears(3), START.minusDays(1), null);
        link(null, TODAY.plusDays(10), null);
        link(null, null, "CONTEXTUAL");
        String first = "criteria[0].links.";
        coverage("")
                .body("criteria[0].state", equalTo("VALID"))
                .body(first + "direct", equalTo(1))
                .body(first + "corroborating", equalTo(1))
                .body(first + "contextual", equalTo(1))
                .body(first + "unstated", equalTo(2))
                .body(first + "valid", equalTo(2))
                .body(first + "expiring", equalTo(1))
                .body(first + "expired", equalTo(1))
                .body(first + "outsideWindow", equalTo(1))
                .body(first + "unavailable", equalTo(0))
                .body("summary.valid", equalTo(1))
                .body("summary.none", equalTo(1));
    }

    @Test
    void whatEndsWithinTheDaysAskedForIsExpiring() {
        open(TODAY.minusYears(2) + "/P1Y");
        link(null, TODAY.plusDays(30), null);
        coverage("&within=29").body("criteria[0].state", equalTo("VALID"));
        coverage("&within=30").body("criteria[0].state", equalTo("EXPIRING"));
    }

    /** What was true of a period that is over stays true of it. */
    @Test
    void evidenceOfAPastPeriodDoesNotExpire() {
        open("2009-04-01/P1Y");
        link(LocalDate.of(2009, 6, 1), LocalDate.of(2009, 9, 30), null);
        coverage("").body("criteria[0].state", equalTo("VALID"));
    }

    @Test
    void contextAloneIsNoEvidence() {
        open(START + "/P1Y");
        link(null, null, "CONTEXTUAL");
        coverage("").body("criteria[0].state", equalTo("CONTEXT_ONLY")).body("summary.contextOnly", equalTo(1));
    }

    @Test
    void theTagMovesWithWhatIsCounted() {
        open(START + "/P1Y");
        String tag = get("", "application/json").header("ETag");
        assertThat(Api.trafford().header("If-None-Match", tag).get(path("")).statusCode())
                .isEqualTo(304);
        link(null, null, null);
        assertThat(get("", "application/json").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void theCriteriaComeAsATable() {
        open(START + "/P1Y");
        Response table = get("", "text/csv");
        table.then().statusCode(200).contentType("text/csv;charset=utf-8");
        assertThat(table.asString())
                .startsWith("criterion,parent,state,direct,")
                .contains("\r\n" + World.CRITERION + ",1.a,NONE,0,0,0,0,0,0,0,0,0\r\n");
        get("", "image/png").then().statusCode(406);
    }

    @Test
    void badParametersAreNamed() {
        Api.trafford()
                .get("/v1/evidence-coverage")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("assessment"));
        Api.trafford()
                .get("/v1/evidence-coverage?assessment=x")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("assessment"));
        for (String wrong : new String[] {"within=-1", "within=x", "demonstration=yes"}) {
            Api.trafford()
                    .get(path("&" + wrong))
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.substring(0, wrong.indexOf('='))));
        }
        Api.trafford()
                .get("/v1/evidence-coverage?assessment=" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasWithdrawnBeforeTheFreezeBacksNothing() {
        open(START + "/P1Y");
        Changes document = new Changes(link(null, null, "DIRECT"));
        document.post("/withdrawal", "{\"reason\": \"Wrong sample\"}").then().statusCode(200);
        String first = "criteria[0].links.";
        coverage("").body(first + "unavailable", equalTo(1)).body("criteria[0].state", equalTo("NONE"));
        complete();
        coverage("").body(first + "unavailable", equalTo(1)).body(first + "valid", equalTo(0));
    }

    @Test
    void whatWasWithdrawnAfterTheFreezeStillBacksWhatWasFrozen() {
        open(START + "/P1Y");
        Changes document = new Changes(link(null, null, "DIRECT"));
        complete();
        document.post("/withdrawal", "{\"reason\": \"Wrong sample\"}").then().statusCode(200);
        coverage("").body("criteria[0].links.valid", equalTo(1)).body("criteria[0].links.unavailable", equalTo(0));
    }

    private void complete() {
        World.tellCompletion(assessment, "TRF", 2, Instant.now());
        World.awaitAssessment(assessment, 2);
    }

    private void open(String period) {
        World.tellAssessment("assessment.opened.v1", assessment, "TRF", 1, period);
        World.awaitAssessment(assessment, 1);
    }

    private UUID link(LocalDate from, LocalDate to, String strength) {
        UUID document = Api.documentOf(from == null ? null : from.toString(), to == null ? null : to.toString());
        Api.trafford()
                .contentType("application/json")
                .body(strength == null ? "{}" : "{\"strength\":\"" + strength + "\"}")
                .put("/v1/documents/" + document + "/links/" + assessment + "/" + World.CRITERION)
                .then()
                .statusCode(201);
        return document;
    }

    private ValidatableResponse coverage(String more) {
        return get(more, "application/json").then().statusCode(200);
    }

    private Response get(String more, String type) {
        return Api.trafford().accept(type).get(path(more));
    }

    private String path(String more) {
        return "/v1/evidence-coverage?assessment=" + assessment + more;
    }
}
