package org.councilbenchmark.reporting.profile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class CouncilProfileTest {

    private final String type = Fresh.type();
    private final TestEdition edition = TestEdition.fresh();

    @BeforeEach
    void tellTheEdition() {
        edition.tell();
        Tables.awaitEdition(edition);
    }

    private TestCouncil council(String name) {
        TestCouncil council = Fresh.council(type, name).tell();
        Tables.awaitCouncil(council);
        return council;
    }

    private ValidatableResponse profile(String code, String... parameters) {
        var request = given().header("Authorization", "Bearer " + TestTokens.of("analyst"))
                .queryParam("benchmark", edition.benchmark());
        for (int index = 0; index < parameters.length; index += 2) {
            request.queryParam(parameters[index], parameters[index + 1]);
        }
        return request.get("/v1/council-profiles/" + code).then();
    }

    /** Headings a, b and 4.1.a, and the whole. */
    private TestAssessment assessment(TestCouncil council, String a, String b, String c, String overall) {
        TestAssessment assessment = TestAssessment.of(council, edition)
                .score("3.1.a", "HEADING", a, "1", true)
                .score("3.1.b", "HEADING", b, "1", true)
                .score("4.1.a", "HEADING", c, "1", true)
                .scoring(overall)
                .complete();
        Tables.awaitVersion(3, assessment.id());
        return assessment;
    }

    /**
     * By hand, heading 3.1.a: 40, 60, 90, 100; q1 = 40 + 0.75 × 20, median = 75, q3 = 90 + 0.25 × 10. Heading 3.1.b: 30,
     * 30, 70, 80; q1 = 30, and a score on a boundary belongs to the better side.
     */
    @Test
    void ownScoresStandBesideTheMiddleOfTheComparators() {
        TestCouncil own = council("Own");
        TestAssessment held = assessment(own, "90", "30", "50", "56.666666666667");
        assessment(council("First"), "40", "30", "10", "26.666666666667");
        assessment(council("Second"), "60", "80", "20", "53.333333333333");
        assessment(council("Third"), "100", "70", "30", "66.666666666667");

        profile(own.code())
                .statusCode(200)
                .body("council.name", equalTo("Own"))
                .body("assessment.id", equalTo(held.id().toString()))
                .body("assessment.ruleVersion", equalTo("1"))
                .body("assessment.period", equalTo("2009-04-01/P1Y"))
                .body("comparator.by", equalTo("type"))
                .body("nodes.code", contains("overall", "3", "3.1", "3.1.a", "3.1.b", "4", "4.1", "4.1.a"))
                .body("nodes[3].score", equalTo(90.0f))
                .body("nodes[3].rank", equalTo(2))
                .body("nodes[3].tied", equalTo(1))
                .body("nodes[3].quartile", equalTo(2))
                .body("nodes[3].comparator.count", equalTo(4))
                .body("nodes[3].comparator.q1", equalTo(55.0f))
                .body("nodes[3].comparator.median", equalTo(75.0f))
                .body("nodes[3].comparator.q3", equalTo(92.5f))
                .body("nodes[4].rank", equalTo(3))
                .body("nodes[4].tied", equalTo(2))
                .body("nodes[4].quartile", equalTo(3))
                .body("nodes[0].score", equalTo(56.7f))
                .body("nodes[0].rank", equalTo(2))
                .body("strongest.againstComparator.code", contains("4.1.a", "3.1.a", "3.1.b"))
                .body("strongest.againstComparator.distance", contains(25.0f, 15.0f, -20.0f))
                .body("strongest.byScore.code", contains("3.1.a", "4.1.a", "3.1.b"))
                .body("weakest.againstComparator.code", contains("3.1.b", "3.1.a", "4.1.a"))
                .body("weakest.byScore.code", contains("3.1.b", "4.1.a", "3.1.a"))
                .body("asAt", notNullValue())
                .body("lag", notNullValue());
    }

    @Test
    void changeIsAgainstThePreviousAssessmentAtEveryLevel() {
        TestCouncil own = council("Own");
        TestAssessment before = TestAssessment.of(own, edition)
                .period("2008-04-01/P1Y")
                .score("3.1.a", "HEADING", "61.5", "1", true)
                .score("3.1.b", "HEADING", "61.5", "0.5", false)
                .scoring("50")
                .complete("2009-05-01T10:00:00Z");
        Tables.awaitVersion(3, before.id());
        assessment(own, "60", "60", "60", "60");

        profile(own.code())
                .body("nodes.find { it.code == 'overall' }.change", equalTo(10.0f))
                .body("nodes.find { it.code == '3.1.a' }.change", equalTo(-1.5f))
                .body("nodes.find { it.code == '3.1.b' }.change", nullValue())
                .body("nodes.find { it.code == '4.1.a' }.change", nullValue());
    }

    @Test
    void aScoreWithTooLittleCoverageIsShownButNotRanked() {
        TestCouncil own = council("Own");
        assessment(council("Other"), "50", "50", "50", "50");
        TestAssessment thin = TestAssessment.of(own, edition)
                .score("3.1.a", "HEADING", "90", "0.5", false)
                .complete();
        Tables.awaitVersion(3, thin.id());

        profile(own.code())
                .body("nodes[3].score", equalTo(90.0f))
                .body("nodes[3].sufficient", equalTo(false))
                .body("nodes[3].rank", nullValue())
                .body("nodes[3].quartile", nullValue())
                .body("nodes[3].comparator.count", equalTo(1))
                .body("nodes[3].comparator.median", equalTo(50.0f))
                .body("strongest.byScore", empty());
    }

    @Test
    void comparatorsMayBeOfTheTypeTheRegionOrAllOfEngland() {
        TestCouncil own = council("Own");
        assessment(own, "50", "50", "50", "50");
        TestCouncil neighbour = Fresh.council(Fresh.type(), "Neighbour").tell();
        TestCouncil distant =
                Fresh.council(Fresh.type(), "Distant", "E12000007").tell();
        assessment(neighbour, "50", "50", "50", "50");
        assessment(distant, "50", "50", "50", "50");
        Tables.awaitCouncil(neighbour);
        Tables.awaitCouncil(distant);

        profile(own.code()).body("nodes[0].comparator.count", equalTo(1));
        profile(own.code(), "comparator", "region")
                .body("nodes[0].comparator.count", equalTo(2))
                .body("comparator.description", equalTo("All councils in the region E12000002"));
        profile(own.code(), "comparator", "england").body("nodes[0].comparator.count", equalTo(3));
        profile(own.code(), "comparator", "county")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("comparator"))
                .body("remedy", equalTo("Use type, region or england."));
    }

    @Test
    void everyCodeLeadsToTheCouncil() {
        TestCouncil own = council("Own");

        profile(own.snac()).statusCode(200).body("council.code", equalTo(own.code()));
        profile(own.id()).statusCode(200).body("council.code", equalTo(own.code()));
        profile("E00000000")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://councilbenchmark.org/problems/council-unknown"))
                .body("remedy", notNullValue());
    }

    @Test
    void aCouncilWithoutAnAssessmentGetsAnExplanation() {
        TestCouncil own = council("Own");
        assessment(council("Other"), "50", "50", "50", "50");

        profile(own.code())
                .statusCode(200)
                .body("$", hasKey("assessment"))
                .body("assessment", nullValue())
                .body(
                        "explanation",
                        equalTo("Own has no completed SELF assessment against " + edition.benchmark()
                                + " 2009.1 (demonstration data left out)."))
                .body("nodes[0].score", nullValue())
                .body("nodes[0].comparator.median", equalTo(50.0f))
                .body("evidence", nullValue());
    }

    /** Of four criteria one does not apply; 3.1.a.1 has two documents, 4.1.a.1 had one that was unlinked. */
    @Test
    void evidenceCoverageIsTheShareOfApplicableCriteriaWithADocument() {
        TestCouncil own = council("Own");
        TestAssessment held = TestAssessment.of(own, edition)
                .scoring("50")
                .rating("3.1.a.1", 3)
                .rating("3.1.a.2", null)
                .complete();
        link("linked", own, held, "3.1.a.1", UUID.randomUUID(), 2);
        link("linked", own, held, "3.1.a.1", UUID.randomUUID(), 2);
        UUID unlinked = UUID.randomUUID();
        link("unlinked", own, held, "4.1.a.1", unlinked, 3);
        link("linked", own, held, "4.1.a.1", unlinked, 2);
        Tables.awaitVersion(3, held.id());
        Tables.await("3", "select count(*) from evidence_link where assessment = ?", held.id());

        Awaitility.await().untilAsserted(() -> profile(own.code()).body("evidence.asAt", notNullValue()));
        profile(own.code())
                .body("evidence.overall.applicable", equalTo(3))
                .body("evidence.overall.backed", equalTo(1))
                .body("evidence.overall.share", equalTo(0.333f))
                .body("evidence.themes.code", contains("3", "4"))
                .body("evidence.themes.share", contains(0.5f, 0.0f));
    }

    @Test
    void whatDoesNotApplyToTheCouncilTypeNeedsNoEvidence() {
        TestEdition partly = new TestEdition(Fresh.benchmark(), "2009.1").tell("2009-11-01T09:00:00Z", type);
        Tables.awaitEdition(partly);
        TestCouncil own = council("Own");
        TestAssessment held = TestAssessment.of(own, partly).scoring("50").complete();
        Tables.awaitVersion(3, held.id());

        given().header("Authorization", "Bearer " + TestTokens.of("assessor"))
                .queryParam("benchmark", partly.benchmark())
                .get("/v1/council-profiles/" + own.code())
                .then()
                .body("evidence.overall.applicable", equalTo(3))
                .body("evidence.themes[1].applicable", equalTo(0))
                .body("evidence.themes[1]", not(hasKey("share")))
                .body("evidence.themes", hasSize(2));
    }

    private static void link(
            String what, TestCouncil council, TestAssessment assessment, String criterion, UUID document, int version) {
        String data = """
                {"document": "%s", "council": "%s", "demonstration": false, "assessment": "%s", "criterion": "%s",
                 "%sAt": "2010-05-11T10:05:00Z", "%sBy": "assessor-1"}""".formatted(document, council.id(), assessment.id(), criterion, what, what);
        TestTopics.send(
                "evidence.documents", council.id(), "document." + what + ".v1", document.toString(), version, data);
    }
}
