package org.councilbenchmark.reporting.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the contracts, as another service would put them on Kafka. */
@QuarkusTest
@WithTestResource(Engines.class)
class ContractTest {

    private static final UUID ASSESSMENT = UUID.fromString("0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0");
    private static final UUID DOCUMENT = UUID.fromString("0198f3b0-1111-7c10-8f9a-2f62d9f0a5b0");

    private static void send(String topic, String key, String type, String subject, long version) {
        TestTopics.send(
                topic, key, type, subject, version, Contracts.example(type).toString());
    }

    @Test
    void theExampleOfACouncilIsKept() {
        send("catalogue.councils", "TRF", "council.changed.v1", "TRF", 1);

        Tables.await("E08000009 Trafford METROPOLITAN_DISTRICT E12000002 1974-04-01", """
                select concat_ws(' ', code, name, type, region, start_date, end_date) from council where id = 'TRF'""");
        Tables.await("00BU,E08000009", """
                select string_agg(code, ',' order by code) from council_code where council = 'TRF'""");
    }

    @Test
    void theExamplesOfAnEditionAreKept() {
        send("catalogue.benchmarks", "x@1", "edition.published.v1", "ideal-authority@2009.1", 1);
        send("catalogue.benchmarks", "x@1#n", "edition.node.v1", "ideal-authority@2009.1", 1);

        Tables.await("249 0.800000000000 four-levels 4", """
                select concat_ws(' ', nodes, coverage_threshold, default_scale, scales -> 0 ->> 'max')
                from edition where benchmark = 'ideal-authority' and edition = '2009.1'""");
        Tables.await("CRITERION 3.1.a 5 {NI14} {customers,access}", """
                select concat_ws(' ', node_type, parent, position, indicators, tags)
                from edition_node where benchmark = 'ideal-authority' and edition = '2009.1' and code = '3.1.a.5'""");
    }

    @Test
    void theExamplesOfAnAssessmentAreKept() {
        String subject = ASSESSMENT.toString();
        send("assessment.events", "TRF", "assessment.opened.v1", subject, 1);
        send("assessment.events", "TRF", "assessment.submitted.v1", subject, 2);
        send("assessment.events", "TRF", "assessment.returned.v1", subject, 3);
        send("assessment.events", "TRF", "assessment.completed.v1", subject, 4);
        send("assessment.events", "TRF", "assessment.withdrawn.v1", subject, 5);

        Tables.awaitVersion(5, ASSESSMENT);
        assertThat(Tables.one("""
                select concat_ws(' ', status, council, kind, period_start, period_end, rule_version,
                    completed_at at time zone 'UTC', withdrawn_at at time zone 'UTC')
                from assessment where id = ?""", ASSESSMENT))
                .isEqualTo("WITHDRAWN TRF SELF 2009-04-01 2010-03-31 1 2010-05-15 16:02:11 2010-05-10 09:00:00");
        assertThat(Tables.one("""
                select string_agg(concat_ws(' ', node, score, coverage, sufficient), ', ' order by node)
                from node_score where assessment = ?""", ASSESSMENT))
                .isEqualTo("3 66.666666666667 1.000000000000 t, 3.1 66.666666666667 1.000000000000 t,"
                        + " 3.1.a 0.000000000000 f, overall 66.666666666667 0.900000000000 t");
        assertThat(Tables.one("""
                select string_agg(concat_ws(' ', criterion, level, not_applicable, confidence), ', ' order by criterion)
                from rating where assessment = ?""", ASSESSMENT)).isEqualTo("3.1.a.5 3 f HIGH, 3.1.a.6 t");
    }

    @Test
    void theExamplesOfLinksAreKept() {
        send("evidence.documents", "TRF", "document.accepted.v1", DOCUMENT.toString(), 1);
        send("evidence.documents", "TRF", "document.linked.v1", DOCUMENT.toString(), 2);
        String linked = "select linked from evidence_link where document = ? and criterion = '3.1.a.5'";
        Tables.await("t", linked, DOCUMENT);

        send("evidence.documents", "TRF", "document.unlinked.v1", DOCUMENT.toString(), 3);
        Tables.await("f", linked, DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({"opened, openedAt, openedBy", "withdrawn, withdrawnAt, withdrawnBy"})
    void theOtherTestsSendWhatTheContractAllows(String event, String at, String by) throws JsonProcessingException {
        TestAssessment assessment = TestAssessment.of(Fresh.council(Fresh.type(), "Council"), TestEdition.fresh())
                .scoring("66.6")
                .rating("3.1.a.1", null);
        ObjectMapper json = new ObjectMapper();
        String moment = "2010-05-01T09:00:00Z";
        String lifeCycle = assessment.lifeCycle(at, moment).replace("}", ", \"" + by + "\": \"approver-1\"}");

        assertThat(Contracts.faults("assessment." + event + ".v1", json.readTree(lifeCycle)))
                .isEmpty();
        assertThat(Contracts.faults("assessment.completed.v1", json.readTree(assessment.completed(moment))))
                .isEmpty();
    }
}
