package org.councilbenchmark.reporting.leaguetable;

import static org.councilbenchmark.reporting.leaguetable.LeagueTables.asking;
import static org.councilbenchmark.reporting.leaguetable.LeagueTables.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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

/** One council whose history is told; the table shows what held at the moment that is asked for. */
@QuarkusTest
@WithTestResource(Engines.class)
class LeagueTableHistoryTest {

    private final String type = Fresh.type();
    private final TestEdition edition = TestEdition.fresh();
    private final TestCouncil council = Fresh.council(type, "Council");

    @BeforeEach
    void tellTheEditionAndTheCouncil() {
        edition.tell();
        council.tell();
        Tables.awaitEdition(edition);
        Tables.awaitCouncil(council);
    }

    private TestAssessment completed(String score, String at) {
        TestAssessment assessment =
                TestAssessment.of(council, edition).scoring(score).complete(at);
        Tables.awaitVersion(3, assessment.id());
        return assessment;
    }

    @Test
    void theLatestCompletedAssessmentCounts() {
        completed("60", "2010-05-01T10:00:00Z");
        completed("40", "2009-05-01T10:00:00Z");

        get(asking(edition, type)).body("rows.score", contains(60.0f)).body("rows.change", contains(20.0f));
    }

    @Test
    void asOfAnEarlierMomentTheEarlierOneCounts() {
        completed("40", "2009-05-01T10:00:00Z");
        completed("60", "2010-05-01T10:00:00Z");

        get(asking(edition, type).queryParam("asOf", "2010-05-01T09:59:59Z"))
                .body("rows.score", contains(40.0f))
                .body("asOf", equalTo("2010-05-01T09:59:59Z"));
        get(asking(edition, type).queryParam("asOf", "2010-05-01T10:00:00Z")).body("rows.score", contains(60.0f));
        get(asking(edition, type).queryParam("asOf", "2010-05-01")).body("rows.score", contains(60.0f));
        get(asking(edition, type).queryParam("asOf", "2010-05-01T11:59:59+02:00"))
                .body("rows.score", contains(40.0f));
        get(asking(edition, type).queryParam("asOf", "2009-04-30"))
                .body("rows", empty())
                .body("notAssessed", equalTo(1));
    }

    @Test
    void aWithdrawnAssessmentGivesWayToTheOneBefore() {
        completed("40", "2009-05-01T10:00:00Z");
        TestAssessment mistaken = completed("60", "2010-05-01T10:00:00Z").withdraw("2010-06-01T10:00:00Z");
        Tables.awaitVersion(4, mistaken.id());

        get(asking(edition, type)).body("rows.score", contains(40.0f)).body("excluded", empty());
        get(asking(edition, type).queryParam("asOf", "2010-05-31")).body("rows.score", contains(60.0f));
        get(asking(edition, type).queryParam("asOf", "2010-06-01T10:00:00Z")).body("rows.score", contains(40.0f));
    }

    @Test
    void aCorrectionReplacesWhatItCorrectsAndIsNoChange() {
        TestAssessment wrong = completed("40", "2010-05-01T10:00:00Z");
        TestAssessment correction = TestAssessment.of(council, edition)
                .correcting(wrong)
                .scoring("60")
                .complete("2010-06-01T10:00:00Z");
        Tables.awaitVersion(3, correction.id());

        get(asking(edition, type)).body("rows.score", contains(60.0f)).body("rows[0].change", equalTo(null));
        get(asking(edition, type).queryParam("asOf", "2010-05-31")).body("rows.score", contains(40.0f));
    }

    @Test
    void aCorrectionOfAnotherPeriodTakesTheOldOneOutOfItsPeriod() {
        TestAssessment wrong = completed("40", "2010-05-01T10:00:00Z");
        TestAssessment correction = TestAssessment.of(council, edition)
                .period("2010-04-01/P1Y")
                .correcting(wrong)
                .scoring("60")
                .complete("2010-06-01T10:00:00Z");
        Tables.awaitVersion(3, correction.id());

        get(asking(edition, type).queryParam("period", "2009/10")).body("rows", empty());
        get(asking(edition, type).queryParam("period", "2009/10").queryParam("asOf", "2010-05-31"))
                .body("rows.score", contains(40.0f));
    }

    @Test
    void aWithdrawnCorrectionCorrectsNothing() {
        TestAssessment right = completed("40", "2010-05-01T10:00:00Z");
        TestAssessment mistaken = TestAssessment.of(council, edition)
                .correcting(right)
                .scoring("60")
                .complete("2010-06-01T10:00:00Z")
                .withdraw("2010-07-01T10:00:00Z");
        Tables.awaitVersion(4, mistaken.id());

        get(asking(edition, type)).body("rows.score", contains(40.0f));
        get(asking(edition, type).queryParam("asOf", "2010-06-15")).body("rows.score", contains(60.0f));
    }

    @Test
    void anAssessmentMayBeHeardBeforeItsCouncilAndItsEdition() {
        TestEdition late = TestEdition.fresh();
        TestCouncil unknown = Fresh.council(type, "Late");
        TestAssessment early = TestAssessment.of(unknown, late).scoring("55").complete();
        Tables.awaitVersion(3, early.id());

        get(asking(late, type)).statusCode(422);
        late.tell();
        Tables.awaitEdition(late);
        get(asking(late, type)).statusCode(200).body("rows", empty());
        unknown.tell();
        Tables.awaitCouncil(unknown);
        get(asking(late, type)).body("rows.council.name", contains("Late"));
    }
}
