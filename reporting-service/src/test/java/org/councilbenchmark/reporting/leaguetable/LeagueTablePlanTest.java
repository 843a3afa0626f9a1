package org.councilbenchmark.reporting.leaguetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** The planner must see through the shared function to the index; otherwise the cost grows with the years. */
@QuarkusTest
@WithTestResource(Engines.class)
class LeagueTablePlanTest {

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("benchmark", "'ideal-authority'"),
            Map.entry("edition", "'2009.1'"),
            Map.entry("kind", "'SELF'"),
            Map.entry("moment", "timestamptz '2010-01-01'"),
            Map.entry("demonstration", "false"),
            Map.entry("periodStart", "null"),
            Map.entry("periodEnd", "null"),
            Map.entry("existsFrom", "date '2010-01-01'"),
            Map.entry("existsUntil", "date '2010-01-01'"),
            Map.entry("type", "'COUNTY'"),
            Map.entry("region", "null"),
            Map.entry("node", "'overall'"),
            Map.entry("offset", "0"),
            Map.entry("size", "500"));

    @Test
    void eachCouncilFindsItsLatestAssessmentThroughTheIndex() {
        String sql = LeagueTableSql.TABLE;
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            sql = sql.replaceAll(":" + value.getKey() + "\\b", value.getValue());
        }
        String plan = Tables.plan(sql);

        assertThat(plan)
                .doesNotContain("Function Scan")
                .contains("Scan using assessment_completed on assessment held")
                .contains("council = council.id")
                .contains("Scan using node_score_pkey on node_score own");
    }
}
