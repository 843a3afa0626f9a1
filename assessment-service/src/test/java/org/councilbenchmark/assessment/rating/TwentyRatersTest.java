package org.councilbenchmark.assessment.rating;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.councilbenchmark.assessment.testing.TestCatalogue.CRITERIA;
import static org.councilbenchmark.assessment.testing.TestCatalogue.ON_TEN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** Twenty clients rate one assessment, each going by what it has read, and nothing acknowledged is lost. */
@QuarkusTest
@WithTestResource(Engines.class)
class TwentyRatersTest {

    private static final int CLIENTS = 20;
    private static final int CHANGES = 10;

    private final TestClient client = TestClient.fresh();

    /** @param version of the rating that was acknowledged; 0 for a stale one that was refused */
    private record Written(String criterion, int level, long version) {}

    @Test
    void everyAcknowledgedRatingIsThereStaleOnesAreRefusedAndTheScoreFollowsFromThem() {
        String path = client.open();
        client.rateAll(path, 2);
        List<Written> written = Simultaneously.times(CLIENTS, number -> rateAtRandom(path, new Random(number))).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(written).hasSize(CLIENTS * CHANGES).anyMatch(each -> each.version() == 0);
        BinaryOperator<Written> later = (one, other) -> one.version() > other.version() ? one : other;
        Map<String, Written> last = written.stream()
                .filter(each -> each.version() > 0)
                .collect(toMap(Written::criterion, each -> each, later));
        Map<String, Integer> levels = CRITERIA.stream().collect(toMap(code -> code, code -> client.assessor()
                .get(path + "/ratings/" + code)
                .path("level")));
        last.values().forEach(each -> assertThat(levels).containsEntry(each.criterion(), each.level()));
        assertThat(acknowledgedTwice(written)).isEmpty();
        float shown = client.assessor().get(path + "/scores").path("overall.score");
        assertThat((double) shown).isCloseTo(score(levels), within(0.05001));
    }

    private List<Written> rateAtRandom(String path, Random random) {
        return IntStream.range(0, CHANGES)
                .mapToObj(i -> {
                    String criterion = CRITERIA.get(random.nextInt(CRITERIA.size()));
                    String rating = path + "/ratings/" + criterion;
                    String etag = client.assessor().get(rating).header("ETag");
                    int level = 2 + random.nextInt(3);
                    Response answer = client.assessor()
                            .header("If-Match", etag)
                            .body("{\"level\":%d,\"narrative\":\"%d\"}".formatted(level, random.nextInt()))
                            .put(rating);
                    assertThat(answer.statusCode()).isIn(200, 412);
                    return new Written(
                            criterion,
                            level,
                            answer.statusCode() == 200 ? answer.jsonPath().getLong("version") : 0);
                })
                .toList();
    }

    private static List<Long> acknowledgedTwice(List<Written> written) {
        List<Long> versions = new ArrayList<>(written.stream()
                .map(Written::version)
                .filter(version -> version > 0)
                .toList());
        versions.stream().distinct().forEach(versions::remove);
        return versions;
    }

    /** The edition's weights, written out: nobody stands on the lowest level, so nothing is capped. */
    private static double score(Map<String, Integer> levels) {
        double first = mean(levels, "1.1.a.");
        double second = (mean(levels, "2.1.a.") + 0.5 * mean(levels, "2.1.b.")) / 1.5;
        return (2 * first + second) / 3;
    }

    private static double mean(Map<String, Integer> levels, String heading) {
        return levels.entrySet().stream()
                .filter(each -> each.getKey().startsWith(heading))
                .mapToDouble(each ->
                        each.getKey().equals(ON_TEN) ? each.getValue() * 10.0 : (each.getValue() - 1) * 100.0 / 3)
                .average()
                .orElseThrow();
    }
}
