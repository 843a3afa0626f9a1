package org.councilbenchmark.reporting.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** What a producer that starts again, or republishes everything, does to the tables: nothing. */
@QuarkusTest
@WithTestResource(Engines.class)
class ReplayTest {

    /** Every column and the place of every row: a row that was merely written again has another place. */
    private static final String CONTENT = """
            select md5(string_agg(line, ';' order by line)) from (
                select concat(ctid, council.*) as line from council where id = ?
                union all select concat(ctid, council_code.*) from council_code where council = ?
                union all select concat(ctid, edition_node.*) from edition_node where benchmark = ?
                union all select concat(ctid, edition.*) from edition where benchmark = ?
                union all select concat(ctid, assessment.*) from assessment where id = ?
                union all select concat(ctid, node_score.*) from node_score where assessment = ?
                union all select concat(ctid, rating.*) from rating where assessment = ?) as lines
            """;

    private final TestEdition edition = TestEdition.fresh();
    private final TestCouncil council = Fresh.council(Fresh.type(), "Council");
    private final TestAssessment assessment =
            TestAssessment.of(council, edition).scoring("66.666666666667").rating("3.1.a.1", 3);
    private final UUID completion = UUID.randomUUID();

    private void tellEverything(String completedAt) {
        council.tell();
        edition.tell();
        assessment.open().submit().completeAs(completion, completedAt).withdraw("2010-06-01T10:00:00Z");
    }

    /** Events of one key keep their order: once the marker is heard, so is everything before it. */
    private void awaitEverything() {
        TestAssessment marker = TestAssessment.of(council, edition).open();
        Tables.awaitVersion(1, marker.id());
        Tables.awaitCouncil(council);
        Tables.awaitEdition(edition);
    }

    private String content() {
        return Tables.one(
                CONTENT,
                council.id(),
                council.id(),
                edition.benchmark(),
                edition.benchmark(),
                assessment.id(),
                assessment.id(),
                assessment.id());
    }

    @Test
    void everythingToldAgainLeavesTheRowsUntouched() {
        tellEverything("2010-05-15T16:00:00Z");
        awaitEverything();
        Tables.awaitVersion(4, assessment.id());
        String first = content();

        tellEverything("2010-05-15T16:00:00Z");
        tellEverything("2010-05-15T16:00:00Z");
        TestAssessment marker = TestAssessment.of(council, edition).open();
        Tables.awaitVersion(1, marker.id());

        assertThat(content()).isEqualTo(first);
    }

    @Test
    void anEventWithAnIdThatWasHeardIsNotReadAgain() {
        tellEverything("2010-05-15T16:00:00Z");
        Tables.awaitVersion(4, assessment.id());

        assessment.completeAs(completion, "2011-01-01T00:00:00Z");
        TestAssessment marker = TestAssessment.of(council, edition).open();
        Tables.awaitVersion(1, marker.id());

        assertThat(Tables.one("select completed_at at time zone 'UTC' from assessment where id = ?", assessment.id()))
                .isEqualTo("2010-05-15 16:00:00");
    }

    @Test
    void anOlderVersionOfACouncilComesTooLate() {
        council.tell(7, "Now");
        council.tell(6, "Before");
        TestCouncil marker = Fresh.council(Fresh.type(), "Marker").tellAfter(council);
        Tables.awaitCouncil(marker);
        assertThat(Tables.one("select name from council where id = ?", council.id()))
                .isEqualTo("Now");

        council.tell(8, "Later");
        Tables.await("Later", "select name from council where id = ?", council.id());
    }
}
