package org.councilbenchmark.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class HistoryTest {

    private final TestClient client = TestClient.fresh();

    @Test
    void itTellsWhoDidWhatNewestFirst() {
        String path = client.openToCompleted();
        client.assessor()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(13))
                .body("items[0].action", equalTo("COMPLETED"))
                .body("items[0].actor", equalTo("test-approver"))
                .body("items[0].comment", equalTo("Because of completion"))
                .body("items[1].action", equalTo("SUBMITTED"))
                .body("items[12].action", equalTo("OPENED"))
                .body("next", nullValue());
    }

    @Test
    void aChangedRatingShowsWhatItWasAndWhatItBecame() {
        String path = client.open();
        client.rate(path, 2, List.of("1.1.a.1"));
        client.rate(path, 4, List.of("1.1.a.1"));
        String etag = client.assessor().get(path + "/ratings/1.1.a.1").header("ETag");
        client.assessor()
                .header("If-Match", etag)
                .delete(path + "/ratings/1.1.a.1")
                .then()
                .statusCode(204);
        client.assessor()
                .get(path + "/history")
                .then()
                .body("items[0].action", equalTo("RATING_REMOVED"))
                .body("items[0].before.level", equalTo(4))
                .body("items[0].after", nullValue())
                .body("items[1].criterion", equalTo("1.1.a.1"))
                .body("items[1].before.level", equalTo(2))
                .body("items[1].after.level", equalTo(4))
                .body("items[1].after.confidence", equalTo("HIGH"))
                .body("items[2].before", nullValue());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        String path = client.openToCompleted();
        List<Object> all = client.assessor().get(path + "/history").jsonPath().getList("items");
        List<Object> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = client.assessor().get(path + "/history?size=5" + cursor);
            paged.addAll(page.jsonPath().getList("items"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void aCursorThatIsNotOursOrASizeOutOfRangeIsRefused() {
        String path = client.open();
        for (String query : List.of("cursor=xyz!", "cursor=Zm9v", "size=0", "size=501", "size=many")) {
            client.assessor()
                    .get(path + "/history?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void whatHappenedCannotBeChangedOrTakenBackEvenInTheDatabase() throws Exception {
        String path = client.open();
        try (Connection database = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres")) {
            for (String attempt : List.of(
                    "update history set actor = 'nobody' where assessment = '" + TestClient.idOf(path) + "'",
                    "delete from history where assessment = '" + TestClient.idOf(path) + "'",
                    "truncate history")) {
                assertThatThrownBy(() -> database.createStatement().executeUpdate(attempt))
                        .hasMessageContaining("history is only ever added to");
            }
        }
    }
}
