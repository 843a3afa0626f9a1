package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilbenchmark.local.demo.Api;
import org.councilbenchmark.local.demo.SelfAssessment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product's main job through the packaged services, from outside: what a council judges stands in the league table,
 * once, whatever is killed or restarted on the way. Each test takes councils of a type, or region, of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

    private static final String EDITIONS = "/v1/benchmarks/ideal-authority/editions";
    private static final String FIRST = "2009.1";
    private static final String PERIOD = "2009-04-01/P1Y";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int CRITERIA = 196;

    /** How long the broker stays away; {@code -Djourney.kafka-away=PT60S} for longer than the default. */
    private static final Duration KAFKA_AWAY = Duration.parse(System.getProperty("journey.kafka-away", "PT5S"));

    private final Api api = new Api();
    private LocalSystem system;
    private List<String> criteria;

    @BeforeAll
    void startTheWholeSystem(@TempDir Path data) {
        List<String> arguments = Stream.concat(
                        Stream.of("--data=" + data.resolve("journey")),
                        Stream.of(Port.values()).map(port -> "--" + port.option() + "=0"))
                .toList();
        system = LocalSystem.start(LocalOptions.of(Run.root(), arguments, Map.of()));
        criteria = codes(get(Service.CATALOGUE, EDITIONS + "/" + FIRST + "/criteria?size=500"));
        assertThat(criteria).hasSize(CRITERIA);
    }

    @AfterAll
    void stopIt() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void aCouncilThatRatedEveryCriterionStandsInTheLeagueTable() {
        complete("E08000009", 3);

        JsonNode row =
                await().atMost(PATIENCE).until(() -> row("region=E12000002", "E08000009"), found -> found != null);
        assertThat(row.path("score").asDouble()).isEqualTo(66.7);
        assertThat(row.path("rank").asInt()).isEqualTo(1);
        JsonNode profile = get(Service.REPORTING, "/v1/council-profiles/E08000009");
        assertThat(profile.path("council").path("name").asText()).isEqualTo("Trafford");
    }

    /** One half of the councils on level 2, the other on level 4: half of 33.3 and half of 100. */
    @Test
    void reportingThatIsKilledInTheMiddleMissesNothingAndCountsNothingTwice() {
        List<String> councils = councils("type=COUNTY&region=E12000008");
        assertThat(councils).hasSizeGreaterThanOrEqualTo(6);
        CompletableFuture<Void> completing = CompletableFuture.runAsync(
                () -> IntStream.range(0, councils.size()).forEach(i -> complete(councils.get(i), i % 2 == 0 ? 2 : 4)));

        await().atMost(PATIENCE)
                .until(() -> !rows("type=COUNTY&region=E12000008").isEmpty());
        system.kill(Service.REPORTING);
        completing.join();
        system.restart(Service.REPORTING);
        system.kill(Service.REPORTING);
        system.restart(Service.REPORTING);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows("type=COUNTY&region=E12000008"))
                .extracting(row -> row.path("council").path("code").asText())
                .containsExactlyInAnyOrderElementsOf(councils));
        assertThat(rows("type=COUNTY&region=E12000008"))
                .extracting(row -> row.path("score").asDouble())
                .containsExactlyElementsOf(expectedScores(councils.size()));
    }

    @Test
    void assessmentsThatCompleteWhileKafkaIsAwayArriveOnceAndInOrder() {
        List<String> councils = councils("type=SHIRE_DISTRICT");
        List<String> completed = new ArrayList<>();
        Instant back = Instant.now().plus(KAFKA_AWAY);
        system.stopKafka();
        try {
            while (completed.size() < 3 || Instant.now().isBefore(back) && completed.size() < councils.size()) {
                completed.add(complete(councils.get(completed.size()), 3));
            }
            await().atMost(KAFKA_AWAY.plus(PATIENCE)).until(() -> Instant.now().isAfter(back));
        } finally {
            system.startKafka();
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows("type=SHIRE_DISTRICT"))
                .extracting(row -> row.path("council").path("code").asText())
                .containsExactlyInAnyOrderElementsOf(councils.subList(0, completed.size())));
        Map<String, List<String>> told = EventsTold.of(completed, system.bootstrapServers());
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(completed);
        assertThat(told.values()).allSatisfy(events -> assertThat(events)
                .containsExactly("assessment.opened.v1", "assessment.submitted.v1", "assessment.completed.v1"));
    }

    @Test
    void theServicesRecoverByThemselvesWhenTheDatabaseRestarts() {
        String council = councils("type=LONDON_BOROUGH").get(0);
        system.restartPostgres();
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(api.get(
                                system.baseUrl(Service.ASSESSMENT) + "/v1/assessments",
                                system.tokens().issue(Persona.ASSESSOR, council))
                        .status())
                .isEqualTo(200));
        complete(council, 4);
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(row("type=LONDON_BOROUGH", council))
                .isNotNull());
    }

    @Test
    void anEditionMadeByCopyIsOfferedWhileAssessmentsOfTheFirstGoOn() {
        List<String> councils = councils("type=METROPOLITAN_DISTRICT&region=E12000005");
        SelfAssessment begun =
                assessment(councils.get(0)).open(FIRST, PERIOD, false).rate(ratings(criteria, 3));
        publishCopyWithCriterionMoved("3.1.a.5", "3.1.b");

        List<String> moved = codes(get(Service.CATALOGUE, EDITIONS + "/2010.1/criteria?size=500"));
        assertThat(moved).hasSize(CRITERIA).doesNotContain("3.1.a.5");
        SelfAssessment later = assessment(councils.get(1));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> later.open("2010.1", PERIOD, false) != null);
        later.rate(ratings(moved, 4)).submit().complete();
        begun.submit().complete();

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(row("type=METROPOLITAN_DISTRICT", councils.get(0))).isNotNull();
            assertThat(get(Service.REPORTING, "/v1/league-tables?edition=2010.1")
                            .findValuesAsText("code"))
                    .contains(councils.get(1));
        });
    }

    @Test
    void aCouncilThatIsRenamedIsShownUnderItsNewNameByServicesThatWereNeverRestarted() {
        String code = councils("type=COUNTY&region=E12000004").get(0);
        String council = system.baseUrl(Service.CATALOGUE) + "/v1/councils/" + code;
        String administrator = system.tokens().issue(Persona.ADMINISTRATOR);
        String assessor = system.tokens().issue(Persona.ASSESSOR, code);
        SelfAssessment assessment = assessment(code).open(PERIOD, false);
        Map<String, Object> facts = Map.of(
                "effectiveFrom",
                "2010-01-01",
                "code",
                code,
                "name",
                "Renamed",
                "type",
                "COUNTY",
                "region",
                "E12000004");
        api.require(
                "PUT",
                council,
                administrator,
                facts,
                "If-Match",
                api.requireGet(council, administrator).etag());

        String judged = system.baseUrl(Service.ASSESSMENT) + "/v1/assessments/" + assessment.id();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(api.requireGet(judged, assessor)
                            .body()
                            .at("/council/name")
                            .asText())
                    .isEqualTo("Renamed");
            assertThat(get(Service.REPORTING, "/v1/council-profiles/" + code)
                            .at("/council/name")
                            .asText())
                    .isEqualTo("Renamed");
        });
    }

    private void publishCopyWithCriterionMoved(String code, String heading) {
        String editions = system.baseUrl(Service.CATALOGUE) + EDITIONS;
        String editor = system.tokens().issue(Persona.CATALOGUE_EDITOR);
        api.require("POST", editions, editor, Map.of("edition", "2010.1", "copyOf", FIRST));
        String node = editions + "/2010.1/nodes/" + code;
        String nodeTag = api.requireGet(node, editor).etag();
        api.require("PUT", node + "/place", editor, Map.of("parent", heading), "If-Match", nodeTag);
        String draftTag = api.requireGet(editions + "/2010.1", editor).etag();
        api.require("POST", editions + "/2010.1/publication", editor, null, "If-Match", draftTag);
    }

    /** @return the assessment's id */
    private String complete(String council, int level) {
        return assessment(council)
                .open(PERIOD, false)
                .rate(ratings(criteria, level))
                .submit()
                .complete()
                .id();
    }

    private SelfAssessment assessment(String council) {
        return new SelfAssessment(api, system.baseUrl(Service.ASSESSMENT), system.tokens(), council);
    }

    private static List<Map<String, Object>> ratings(List<String> criteria, int level) {
        return criteria.stream()
                .map(code -> Map.<String, Object>of("criterion", code, "level", level))
                .toList();
    }

    private List<JsonNode> rows(String filter) {
        List<JsonNode> rows = new ArrayList<>();
        get(Service.REPORTING, "/v1/league-tables?edition=" + FIRST + "&size=500&" + filter)
                .path("rows")
                .forEach(rows::add);
        return rows;
    }

    private JsonNode row(String filter, String council) {
        return rows(filter).stream()
                .filter(row -> row.path("council").path("code").asText().equals(council))
                .findFirst()
                .orElse(null);
    }

    private List<String> councils(String filter) {
        return codes(get(Service.CATALOGUE, "/v1/councils?on=2009-04-01&size=500&" + filter));
    }

    private JsonNode get(Service service, String path) {
        return api.requireGet(system.baseUrl(service) + path, system.tokens().issue(Persona.ANALYST))
                .body();
    }

    private static List<String> codes(JsonNode page) {
        List<String> codes = new ArrayList<>();
        page.path("items").forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    /** Best first: the councils on level 4, then those on level 2. */
    private static List<Double> expectedScores(int councils) {
        return IntStream.range(0, councils)
                .mapToObj(i -> i < councils / 2 ? 100.0 : 33.3)
                .toList();
    }
}
