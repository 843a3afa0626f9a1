package org.councilbenchmark.reporting.leaguetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.reporting.leaguetable.LeagueTables.asking;
import static org.councilbenchmark.reporting.leaguetable.LeagueTables.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class LeagueTableCsvTest {

    private final String type = Fresh.type();
    private final TestEdition edition = TestEdition.fresh();

    private void score(String council, String score, boolean sufficient) {
        TestCouncil known = Fresh.council(type, council).tell();
        Tables.awaitCouncil(known);
        TestAssessment before = TestAssessment.of(known, edition)
                .period("2008-04-01/P1Y")
                .scoring("60")
                .complete("2009-05-01T10:00:00Z");
        TestAssessment assessment = TestAssessment.of(known, edition)
                .score("overall", "OVERALL", score, "0.5", sufficient)
                .complete();
        Tables.awaitVersion(3, before.id());
        Tables.awaitVersion(3, assessment.id());
    }

    @Test
    void theTableOpensInASpreadsheetWithoutRunningAnything() {
        edition.tell();
        Tables.awaitEdition(edition);
        score("Bury, St Edmunds", "66.666666666667", true);
        score("=HYPERLINK(1)", "50", true);
        score("@Thin", "90", false);

        String csv = get(asking(edition, type).accept("text/csv"))
                .statusCode(200)
                .header("Content-Type", equalToIgnoringCase("text/csv;charset=utf-8"))
                .header("Vary", equalTo("Accept"))
                .extract()
                .asString();

        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertThat(rows).extracting(row -> row.getField("rank")).containsExactly("1", "2", "");
        assertThat(rows)
                .extracting(row -> row.getField("councilName"))
                .containsExactly("Bury, St Edmunds", "'=HYPERLINK(1)", "'@Thin");
        assertThat(rows).extracting(row -> row.getField("score")).containsExactly("66.7", "50.0", "");
        assertThat(rows).extracting(row -> row.getField("change")).containsExactly("6.7", "-10.0", "");
        assertThat(rows)
                .extracting(row -> row.getField("excluded"))
                .containsExactly("", "", "coverage 50 % is below 80 %");
        assertThat(rows).extracting(row -> row.getField("asAt")).allMatch(asAt -> asAt.endsWith("Z"));
        assertThat(csv).contains("\r\n").doesNotContain("\"'=");
    }

    @Test
    void jsonIsTheDefault() {
        edition.tell();
        Tables.awaitEdition(edition);
        score("Council", "50", true);

        get(asking(edition, type).accept("*/*")).statusCode(200).contentType("application/json");
    }
}
