package org.councilbenchmark.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.reader;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consumer that knows nothing but the compacted topic can say of any day which councils there were and their names. */
@QuarkusTest
@WithTestResource(Engines.class)
class RebuildTest {

    private static final String MOVED = """
            {"code": "E07000228", "name": "Mid Sussex", "officialName": "Mid Sussex District Council",
             "type": "SHIRE_DISTRICT", "region": "E12000008", "county": "E10000032", "otherNames": []}""";

    /** Latest state by id: only the version decides, as the contract says. */
    private static Map<String, TestEvent> rebuilt() {
        Map<String, TestEvent> latest = new HashMap<>();
        TestTopics.awaitAll("catalogue.councils", event -> true, 365)
                .forEach(event -> latest.merge(
                        event.key(), event, (one, other) -> one.version() >= other.version() ? one : other));
        return latest;
    }

    private static boolean holds(JsonNode stretch, String from, String to, LocalDate day) {
        return (!stretch.hasNonNull(from)
                        || !day.isBefore(LocalDate.parse(stretch.get(from).asText())))
                && (!stretch.hasNonNull(to)
                        || !day.isAfter(LocalDate.parse(stretch.get(to).asText())));
    }

    private static String described(JsonNode council, LocalDate day) {
        JsonNode then = StreamSupport.stream(council.get("versions").spliterator(), false)
                .filter(version -> holds(version, "validFrom", "validTo", day))
                .findFirst()
                .orElseThrow();
        return String.join(
                "|",
                council.get("id").asText(),
                then.get("name").asText(),
                then.get("type").asText(),
                then.path("region").asText());
    }

    private static List<String> served(LocalDate day) {
        List<Map<String, Object>> items =
                reader().get("/v1/councils?nation=England&size=500&on=" + day).path("items");
        return items.stream()
                .map(item -> String.join(
                        "|",
                        (String) item.get("id"),
                        (String) item.get("name"),
                        (String) item.get("type"),
                        ((Map<?, ?>) item.get("region")).get("code").toString()))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-04-01", "2019-04-01", "2023-04-01"})
    void theTopicAloneSaysWhatTheServiceSaysOfADay(LocalDate day) {
        assertThat(rebuilt().values().stream()
                        .map(TestEvent::data)
                        .filter(council -> council.get("nation").asText().equals("England"))
                        .filter(council -> holds(council, "startDate", "endDate", day))
                        .map(council -> described(council, day))
                        .sorted()
                        .toList())
                .isEqualTo(served(day));
    }

    @Test
    void anEditIsFollowedWithBothItsVersions() {
        as("administrator")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(MOVED.replace("\"Mid Sussex\"", "\"Sussex, Middle\"")
                        .replace("{", "{\"effectiveFrom\": \"2090-04-01\", "))
                .put("/v1/councils/E07000228")
                .then()
                .statusCode(200);
        TestTopics.await("catalogue.councils", event -> event.subject().equals("MSS") && event.version() == 2);
        JsonNode council = rebuilt().get("MSS").data();
        assertThat(described(council, LocalDate.of(2090, 3, 31))).contains("Mid Sussex|");
        assertThat(described(council, LocalDate.of(2090, 4, 1))).contains("Sussex, Middle|");
    }
}
