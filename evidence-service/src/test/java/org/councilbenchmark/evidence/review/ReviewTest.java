package org.councilbenchmark.evidence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

@QuarkusTest
@WithTestResource(Surroundings.class)
class ReviewTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    ReviewReminder reminder;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void theListSaysWhatIsDueOverdueAndExpiring() {
        Changes overdue = reviewed(TODAY.minusDays(3), null);
        Changes due = reviewed(TODAY.plusDays(3), null);
        Changes expiring = reviewed(null, TODAY.plusDays(5));
        Changes later = reviewed(TODAY.plusDays(90), TODAY.plusDays(90));
        assertThat(entry(overdue, "review")).isEqualTo("OVERDUE");
        assertThat(entry(due, "review")).isEqualTo("DUE");
        assertThat(entry(expiring, "expiry")).isEqualTo("EXPIRING");
        list("").then().body("items.document", not(hasItem(later.id().toString())));
        list("&due=" + TODAY.plusDays(90))
                .then()
                .body("items.document", hasItem(later.id().toString()));
        for (String wrong : new String[] {"soon", "+10000-01-01", "-99999-01-01"}) {
            Api.trafford()
                    .queryParam("due", wrong)
                    .get("/v1/documents/reviews")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("due"));
        }
        list("&due=9999-12-31").then().statusCode(200);
    }

    @Test
    void whatIsWithdrawnNeedsNoReview() {
        Changes document = reviewed(TODAY.minusDays(1), null);
        document.post("/withdrawal", "{\"reason\": \"old\"}").then().statusCode(200);
        list("").then().body("items.document", not(hasItem(document.id().toString())));
    }

    @Test
    void manyJobsAtOnceTellADayOnce() {
        List<Changes> documents =
                IntStream.range(0, 5).mapToObj(each -> reviewed(TODAY, null)).toList();
        List<CompletableFuture<Void>> jobs = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.runAsync(reminder::remind))
                .toList();
        jobs.forEach(CompletableFuture::join);
        reminder.remind();
        for (Changes document : documents) {
            List<TestEvent> told = told(document, 3);
            assertThat(told)
                    .extracting(TestEvent::type)
                    .containsExactly("document.accepted.v1", "document.changed.v1", "document.review-due.v1");
            assertThat(Contracts.faults("document.review-due.v1", told.get(2).data()))
                    .isEmpty();
        }
    }

    @Test
    void anotherDayIsToldAnew() {
        Changes document = reviewed(TODAY.minusDays(2), null);
        reminder.remind();
        describe(document, TODAY.minusDays(1), null);
        reminder.remind();
        assertThat(Sql.count("select count(*) from document_review_told where document_id = ?", document.id()))
                .isEqualTo(2);
    }

    private static Changes reviewed(LocalDate reviewOn, LocalDate effectiveTo) {
        Changes document = Changes.ofNewDocument();
        describe(document, reviewOn, effectiveTo);
        return document;
    }

    private static void describe(Changes document, LocalDate reviewOn, LocalDate effectiveTo) {
        String review = reviewOn == null ? "" : ", \"reviewOn\": \"" + reviewOn + "\"";
        String end = effectiveTo == null ? "" : ", \"effectiveTo\": \"" + effectiveTo + "\"";
        document.put("assessor", "", "{\"title\": \"Reviewed\"" + review + end + "}")
                .then()
                .statusCode(200);
    }

    private static Response list(String more) {
        return Api.trafford().get("/v1/documents/reviews?size=500" + more);
    }

    private static String entry(Changes document, String member) {
        return list("").path("items.find { it.document == '" + document.id() + "' }." + member);
    }

    private static List<TestEvent> told(Changes document, int count) {
        return TestTopics.awaitAll(
                "evidence.documents",
                event -> event.subject().equals(document.id().toString()),
                count);
    }
}
