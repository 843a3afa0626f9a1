package org.councilbenchmark.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ConcurrentRatingTest {

    private static final int WRITERS = 20;

    private final TestClient client = TestClient.fresh();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
    }

    @Test
    void ofTwentyWritersWithTheSameEtagExactlyOneWrites() {
        client.rate(path, 1, List.of("1.1.a.1"));
        String etag = client.assessor().get(path + "/ratings/1.1.a.1").header("ETag");
        List<Integer> answers = Simultaneously.times(WRITERS, i -> client.assessor()
                .header("If-Match", etag)
                .body("{\"level\":%d,\"narrative\":\"writer %d\"}".formatted(2 + i % 3, i))
                .put(path + "/ratings/1.1.a.1")
                .statusCode());
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 412)).isEqualTo(WRITERS - 1);
    }

    @Test
    void ofTwentyFirstRatingsExactlyOneIsTheFirst() {
        List<Integer> answers = Simultaneously.times(WRITERS, i -> client.assessor()
                .header("If-None-Match", "*")
                .body("{\"level\":3,\"narrative\":\"writer %d\"}".formatted(i))
                .put(path + "/ratings/1.1.a.2")
                .statusCode());
        assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 412)).isEqualTo(WRITERS - 1);
    }

    @Test
    void manyBulkWritersInAnyOrderAllSucceedAndTheLastOfEachIsWhatTheHistorySays() {
        List<Integer> answers = Simultaneously.times(10, i -> {
            List<String> shuffled = new ArrayList<>(TestCatalogue.CRITERIA);
            Collections.shuffle(shuffled, new Random(i));
            String body = TestClient.ratings(1 + i % 4, shuffled.subList(0, 8));
            return client.assessor().body(body).put(path + "/ratings").statusCode();
        });
        assertThat(answers).containsOnly(200);
        List<String> criteria = client.assessor().get(path + "/ratings").path("ratings.criterion");
        for (String criterion : criteria) {
            int level = client.assessor().get(path + "/ratings/" + criterion).path("level");
            int last = client.assessor()
                    .get(path + "/history?size=500")
                    .path("items.find { it.criterion == '" + criterion + "' }.after.level");
            assertThat(last).as(criterion).isEqualTo(level);
        }
    }

    @Test
    void peopleWhoRateDifferentCriteriaDoNotDisturbEachOther() {
        List<Integer> answers = Simultaneously.times(TestCatalogue.CRITERIA.size(), i -> client.assessor()
                .header("If-None-Match", "*")
                .body("{\"level\":3}")
                .put(path + "/ratings/" + TestCatalogue.CRITERIA.get(i))
                .statusCode());
        assertThat(answers).containsOnly(201);
    }

    @Test
    void noRatingSlipsInBesideASubmission() {
        client.rateAll(path, 2);
        String etag = client.etag(path);
        List<Integer> answers = Simultaneously.times(8, i -> i == 0 ? submit(etag) : rateAgain(i));
        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.subList(1, 8)).allMatch(status -> status == 200 || status == 409);
        Instant submitted = Instant.parse(client.assessor().get(path).path("submittedAt"));
        List<String> rated = client.assessor().get(path + "/ratings").path("ratings.ratedAt");
        assertThat(rated).allMatch(at -> Instant.parse(at).isBefore(submitted));
    }

    private int submit(String etag) {
        return client.assessor()
                .header("If-Match", etag)
                .body("{}")
                .post(path + "/submission")
                .statusCode();
    }

    private int rateAgain(int writer) {
        return client.assessor()
                .body(TestClient.ratings(3, List.of("1.1.a." + (1 + writer % 5))))
                .put(path + "/ratings")
                .statusCode();
    }
}
