package org.councilbenchmark.reporting.leaguetable;

import static org.councilbenchmark.reporting.leaguetable.LeagueTables.asking;
import static org.councilbenchmark.reporting.leaguetable.LeagueTables.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class LeagueTableTest {

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

    /**
     * By hand: scores 80, 70, 70 (to the twelfth decimal), 69.999999999999, 50, 20. QUARTILE.INC of the six: q1 = 50 +
     * 0.25 × 19.999999999999 = 54.99…, median = (69.999999999999 + 70) / 2, q3 = 70.
     */
    @Test
    void equalScoresShareARankAndNearlyEqualOnesDoNot() {
        String[] scores = {"70", "20", "69.999999999999", "80", "50", "70.000000000000"};
        TestAssessment last = null;
        for (int index = 0; index < scores.length; index++) {
            last = TestAssessment.of(council("Council " + index), edition)
                    .scoring(scores[index])
                    .complete();
            Tables.awaitVersion(3, last.id());
        }

        get(asking(edition, type))
                .statusCode(200)
                .body("rows.rank", contains(1, 2, 2, 4, 5, 6))
                .body("rows.tied", contains(1, 2, 2, 1, 1, 1))
                .body("rows.score", contains(80.0f, 70.0f, 70.0f, 70.0f, 50.0f, 20.0f))
                .body("rows.quartile", contains(1, 1, 1, 3, 4, 4))
                .body(
                        "rows.council.name",
                        contains("Council 3", "Council 0", "Council 5", "Council 2", "Council 4", "Council 1"))
                .body("summary.count", equalTo(6))
                .body("summary.q1", equalTo(55.0f))
                .body("summary.median", equalTo(70.0f))
                .body("summary.q3", equalTo(70.0f))
                .body("total", equalTo(6))
                .body("excluded", empty())
                .body("node", equalTo("overall"))
                .body("kind", equalTo("SELF"))
                .body("edition", equalTo("2009.1"))
                .body("comparator.description", equalTo("All councils of type " + type))
                .body("asAt", notNullValue())
                .body("lag", matchesPattern("PT(\\d+\\.)?\\dS"));
    }

    @Test
    void whoIsNotRankedIsNamedWithTheReason() {
        TestAssessment ranked = TestAssessment.of(council("Ranked"), edition)
                .score("3.1", "ELEMENT", "66.666666666667", "0.8", true)
                .complete();
        TestAssessment thin = TestAssessment.of(council("Thin"), edition)
                .score("3.1", "ELEMENT", "90", "0.799999999999", false)
                .complete();
        TestAssessment inapplicable = TestAssessment.of(council("Inapplicable"), edition)
                .score("3.1", "ELEMENT", null, null, false)
                .complete();
        TestAssessment silent =
                TestAssessment.of(council("Silent"), edition).scoring("10").complete();
        TestAssessment withdrawn = TestAssessment.of(council("Withdrawn"), edition)
                .score("3.1", "ELEMENT", "90", "1", true)
                .complete()
                .withdraw("2010-06-01T10:00:00Z");
        TestAssessment.of(council("Draft"), edition).open();
        council("Idle");
        Tables.awaitVersion(3, ranked.id());
        Tables.awaitVersion(3, thin.id());
        Tables.awaitVersion(3, inapplicable.id());
        Tables.awaitVersion(3, silent.id());
        Tables.awaitVersion(4, withdrawn.id());

        get(asking(edition, type).queryParam("node", "3.1"))
                .statusCode(200)
                .body("rows.council.name", contains("Ranked"))
                .body("rows[0].score", equalTo(66.7f))
                .body("rows[0].coverage", equalTo(0.8f))
                .body("nodeType", equalTo("ELEMENT"))
                .body("excluded.council.name", contains("Inapplicable", "Silent", "Thin", "Withdrawn"))
                .body(
                        "excluded.code",
                        contains("node-not-applicable", "node-not-scored", "coverage-below-threshold", "withdrawn"))
                .body("excluded[2].reason", equalTo("coverage 79.9 % is below 80 %"))
                .body("excluded[3].reason", equalTo("the assessment was withdrawn on 2010-06-01"))
                .body("notAssessed", equalTo(2));
    }

    @Test
    void changeIsAgainstThePreviousAssessmentOfTheKind() {
        TestCouncil council = council("Improving");
        TestAssessment.of(council, edition).kind("PEER").scoring("99").complete("2010-09-01T10:00:00Z");
        TestAssessment first = TestAssessment.of(council, edition)
                .period("2008-04-01/P1Y")
                .scoring("60.04")
                .complete("2009-05-01T10:00:00Z");
        TestAssessment second =
                TestAssessment.of(council, edition).scoring("61.46").complete("2010-05-01T10:00:00Z");
        TestAssessment alone =
                TestAssessment.of(council("Alone"), edition).scoring("50").complete();
        Tables.awaitVersion(3, first.id());
        Tables.awaitVersion(3, second.id());
        Tables.awaitVersion(3, alone.id());

        get(asking(edition, type))
                .statusCode(200)
                .body("rows.council.name", contains("Improving", "Alone"))
                .body("rows[0].change", equalTo(1.4f))
                .body("rows[0].period", equalTo("2009-04-01/P1Y"))
                .body("rows[1].change", equalTo(null));
        get(asking(edition, type).queryParam("period", "2008/09"))
                .body("period", equalTo("2008-04-01/P1Y"))
                .body("rows.score", contains(60.0f))
                .body("notAssessed", equalTo(1));
        get(asking(edition, type).queryParam("kind", "PEER")).body("rows.score", contains(99.0f));
    }

    @Test
    void aPageShowsPartOfTheRowsAndAllExclusions() {
        TestAssessment last = null;
        for (int index = 0; index < 5; index++) {
            last = TestAssessment.of(council("Council " + index), edition)
                    .scoring(Integer.toString(90 - index))
                    .complete();
            Tables.awaitVersion(3, last.id());
        }
        TestAssessment thin = TestAssessment.of(council("Thin"), edition)
                .score("overall", "OVERALL", "1", "0.1", false)
                .complete();
        Tables.awaitVersion(3, thin.id());

        get(asking(edition, type).queryParam("page", 2).queryParam("size", 2))
                .statusCode(200)
                .body("rows.rank", contains(3, 4))
                .body("total", equalTo(5))
                .body("page", equalTo(2))
                .body("size", equalTo(2))
                .body("excluded", hasSize(1));
        get(asking(edition, type).queryParam("page", 9).queryParam("size", 500))
                .statusCode(200)
                .body("rows", empty())
                .body("total", equalTo(5))
                .body("excluded", hasSize(1));
    }

    @Test
    void demonstrationDataIsLeftOutUnlessAskedFor() {
        TestAssessment real =
                TestAssessment.of(council("Real"), edition).scoring("50").complete();
        TestAssessment played = TestAssessment.of(council("Played"), edition)
                .demonstration()
                .scoring("70")
                .complete();
        Tables.awaitVersion(3, real.id());
        Tables.awaitVersion(3, played.id());

        get(asking(edition, type)).body("rows.council.name", contains("Real")).body("notAssessed", equalTo(1));
        get(asking(edition, type).queryParam("demonstration", "true"))
                .body("rows.council.name", contains("Played", "Real"))
                .body("rows.demonstration", contains(true, false))
                .body("notAssessed", equalTo(0));
    }
}
