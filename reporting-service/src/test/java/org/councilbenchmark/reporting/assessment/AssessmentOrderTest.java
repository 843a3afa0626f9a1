package org.councilbenchmark.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.platform.inbox.ReceivedEvent;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.TestAssessment;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.reporting.database.Database;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** Applies one history in every order, whole and event by event, each in a transaction that is undone. */
@QuarkusTest
@WithTestResource(Engines.class)
class AssessmentOrderTest {

    private static final String CONTENT = """
            select (select string_agg(assessment::text, ';') from assessment where id = :id)
                || (select string_agg(node_score::text, ';' order by node) from node_score where assessment = :id)
                || (select string_agg(rating::text, ';' order by criterion) from rating where assessment = :id)
                as content
            """;

    @Inject
    AssessmentProjection projection;

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    private final TestAssessment assessment = TestAssessment.of(
                    Fresh.council(Fresh.type(), "Council"), TestEdition.fresh())
            .scoring("66.666666666667")
            .score("3.1", "ELEMENT", null, null, false)
            .rating("3.1.a.1", 3)
            .rating("3.1.a.2", null);

    private List<ReceivedEvent> history() {
        String at = "2010-05-15T16:00:00Z";
        return List.of(
                event("assessment.opened.v1", 1, assessment.lifeCycle("openedAt", at)),
                event("assessment.submitted.v1", 2, assessment.lifeCycle("submittedAt", at)),
                event("assessment.returned.v1", 3, assessment.lifeCycle("returnedAt", at)),
                event("assessment.completed.v1", 4, assessment.completed(at)),
                event("assessment.withdrawn.v1", 5, assessment.lifeCycle("withdrawnAt", at)));
    }

    @Test
    void everyOrderOfArrivalEndsInTheSameRows() {
        Set<String> endings = new LinkedHashSet<>();
        for (List<ReceivedEvent> order : orders(history())) {
            endings.add(content(List.of(order)));
            endings.add(content(order.stream().map(List::of).toList()));
        }
        assertThat(endings).singleElement().asString().contains("WITHDRAWN", "66.666666666667", "3.1.a.2");
    }

    @Test
    void anEventThatIsHeardAgainLaterChangesNothing() {
        List<List<ReceivedEvent>> once = List.of(history());
        List<List<ReceivedEvent>> again =
                List.of(history(), history(), history().subList(0, 1));
        assertThat(content(again)).isEqualTo(content(once));
    }

    private String content(List<List<ReceivedEvent>> lots) {
        String[] content = new String[1];
        QuarkusTransaction.begin();
        try {
            lots.forEach(projection::apply);
            content[0] = database.sql(CONTENT)
                    .with("id", assessment.id())
                    .first(row -> row.text("content"))
                    .orElseThrow();
        } finally {
            QuarkusTransaction.rollback();
        }
        return content[0];
    }

    private static List<List<ReceivedEvent>> orders(List<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<ReceivedEvent>> orders = new ArrayList<>();
        for (ReceivedEvent first : events) {
            List<ReceivedEvent> others = new ArrayList<>(events);
            others.remove(first);
            for (List<ReceivedEvent> rest : orders(others)) {
                List<ReceivedEvent> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private ReceivedEvent event(String type, long version, String data) {
        try {
            return new ReceivedEvent(
                    UUID.randomUUID(),
                    type,
                    assessment.id().toString(),
                    version,
                    Instant.EPOCH,
                    "KEY",
                    json.readTree(data));
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
