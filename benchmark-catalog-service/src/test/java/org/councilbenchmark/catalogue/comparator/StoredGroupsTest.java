package org.councilbenchmark.catalogue.comparator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.comparator.Groups.TRAFFORD;
import static org.councilbenchmark.catalogue.comparator.Groups.as;
import static org.councilbenchmark.catalogue.comparator.Groups.create;
import static org.councilbenchmark.catalogue.comparator.Groups.freshId;
import static org.councilbenchmark.catalogue.comparator.Groups.neighbours;
import static org.councilbenchmark.catalogue.comparator.Groups.path;
import static org.councilbenchmark.catalogue.comparator.Groups.privatePool;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class StoredGroupsTest {

    private static final String TWO_SUBJECTS = """
            {"subject": "00BU", "neighbours": [{"council": "E08000016", "distance": 0.250}, {"council": "BUR"}]},
            {"subject": "E06000053", "neighbours": []}""";

    private static List<TestEvent> told(String id, int count) {
        return TestTopics.awaitAll("catalogue.comparators", event -> event.key().equals(id), count);
    }

    @Test
    void nearestNeighboursAreThoseOfTheSubjectByAnyOfItsCodes() {
        String id = freshId("nn");
        create(as("catalogue-editor"), id, neighbours(TWO_SUBJECTS))
                .statusCode(201)
                .header("Location", endsWith(path(id)))
                .body("subjects.council.name", contains("Isles of Scilly", "Trafford"))
                .body("subjects.neighbours", contains(0, 2));
        as("analyst")
                .get(path(id) + "?council=TRF")
                .then()
                .body("subject.code", equalTo(TRAFFORD))
                .body("members.council.code", contains("E08000038", "E08000002"))
                .body("members.position", contains(1, 2))
                .body("members[0].distance", equalTo(0.25f))
                .body("neighboursMissing", equalTo(false));
        as("analyst")
                .get(path(id) + "?council=IOS")
                .then()
                .body("members", empty())
                .body("neighboursMissing", equalTo(true));
    }

    @Test
    void aGroupIsToldWithStableIdsAndExactDistances() {
        String id = freshId("nn");
        create(as("administrator"), id, neighbours(TWO_SUBJECTS)).statusCode(201);
        TestEvent event = told(id, 1).get(0);
        assertThat(event.type()).isEqualTo("comparator-group.changed.v1");
        assertThat(Contracts.faults(event.type(), event.data())).isEmpty();
        JsonNode trafford = event.data().at("/neighbourhoods/1");
        assertThat(trafford.get("subject").asText()).isEqualTo("TRF");
        assertThat(trafford.at("/neighbours/0/council").asText()).isEqualTo("BNS");
        assertThat(trafford.at("/neighbours/0/distance").asText()).isEqualTo("0.25");
        assertThat(Contracts.faults(event.type(), Contracts.example(event.type())))
                .isEmpty();
    }

    @Test
    void aDeletionIsToldAsAStateAndTheIdMayComeBack() {
        String id = freshId("pool");
        create(as("approver", TRAFFORD), id, privatePool("\"BNS\"")).statusCode(201);
        as("approver", TRAFFORD).delete(path(id)).then().statusCode(428);
        as("approver", TRAFFORD)
                .header("If-Match", "\"9\"")
                .delete(path(id))
                .then()
                .statusCode(412);
        as("approver", TRAFFORD)
                .header("If-Match", "\"1\"")
                .delete(path(id))
                .then()
                .statusCode(204);
        as("approver", TRAFFORD).get(path(id)).then().statusCode(404);
        TestEvent end = told(id, 2).get(1);
        assertThat(end.data().get("deleted").asBoolean()).isTrue();
        assertThat(end.data().get("members")).isEmpty();
        assertThat(Contracts.faults(end.type(), end.data())).isEmpty();
        create(as("approver", TRAFFORD), id, privatePool("\"BUR\"")).statusCode(201);
        assertThat(told(id, 3)).extracting(TestEvent::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void theSameAgainChangesNothingAndMembersLeftOutStay() {
        String id = freshId("pool");
        String tag = create(as("assessor", TRAFFORD), id, privatePool("\"BNS\", \"BUR\""))
                .extract()
                .header("ETag");
        String body = privatePool("\"00BM\", \"E08000016\"");
        for (String again : new String[] {body, body.replaceFirst(", \"members.*]", "")}) {
            as("assessor", TRAFFORD)
                    .header("If-Match", tag)
                    .body(again)
                    .put(path(id))
                    .then()
                    .statusCode(200)
                    .header("ETag", tag)
                    .body("members.council.name", contains("Barnsley", "Bury"));
        }
        assertThat(told(id, 1)).hasSize(1);
    }

    @Test
    void membersThatDidNotExistOnTheDayAreLeftOutWithTheReason() {
        String id = freshId("pool");
        create(as("approver", TRAFFORD), id, privatePool("\"BKM\", \"BUC\"")).statusCode(201);
        as("approver", TRAFFORD)
                .get(path(id) + "?on=2021-01-01")
                .then()
                .body("members.council.code", contains("E06000060"))
                .body("excluded.council.code", contains("E10000002"))
                .body("excluded.reason", contains("did not exist on 2021-01-01"));
    }

    @Test
    void aGroupIsListedForItsOwnerForItsMembersAndOnItsDays() {
        String pool = freshId("pool");
        create(as("approver", TRAFFORD), pool, privatePool("\"BNS\"").replace("OWNER", "PUBLIC"))
                .statusCode(201);
        String nn = freshId("nn");
        create(as("catalogue-editor"), nn, neighbours(TWO_SUBJECTS)).statusCode(201);
        String list = "/v1/comparator-groups?size=500&council=";
        as("analyst")
                .get(list + "TRF")
                .then()
                .body("items.find { it.id == '" + pool + "' }.owns", equalTo(true))
                .body("items.find { it.id == '" + pool + "' }.member", equalTo(false))
                .body("items.find { it.id == '" + nn + "' }.owns", equalTo(false))
                .body("items.find { it.id == '" + nn + "' }.member", equalTo(true));
        as("analyst").get(list + "BNS").then().body("items.id", hasItem(pool)).body("items.id", not(hasItem(nn)));
        as("analyst").get(list + "TRF&on=2012-01-01").then().body("items.id", not(hasItem(nn)));
        as("analyst")
                .get("/v1/comparator-groups?size=500&owner=national")
                .then()
                .body("items.id", hasItem(nn));
        as("analyst").get("/v1/comparator-groups?size=500&owner=00BU").then().body("items.id", hasItem(pool));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"subject": "TRF", "neighbours": [{"council": "NOPE"}]}                                 | /neighbourhoods/0/neighbours/0/council  | council-unknown
                    {"subject": "NOPE", "neighbours": [{"council": "BNS"}]}                                 | /neighbourhoods/0/subject               | council-unknown
                    {"subject": "TRF", "neighbours": [{"council": "00BU"}]}                                 | /neighbourhoods/0/neighbours/0/council  | own-neighbour
                    {"subject": "TRF", "neighbours": [{"council": "BNS"}, {"council": "E08000016"}]}        | /neighbourhoods/0/neighbours/1/council  | council-twice
                    {"subject": "TRF", "neighbours": [{"council": "BNS", "position": 2}, {"council": "BUR"}]} | /neighbourhoods/0/neighbours/1/position | position-twice
                    {"subject": "TRF", "neighbours": [{"council": "BNS", "distance": 1.5}]}                 | /neighbourhoods/0/neighbours/0/distance | decimal-max
                    {"subject": "TRF", "neighbours": [{"council": "A\\u0000"}]}                              | /neighbourhoods/0/neighbours/0/council  | council-unknown
                    {"subject": "TRF", "neighbours": [null]}                                                | /neighbourhoods/0/neighbours/0          | not-null
                    """)
    void aFaultyNeighbourIsNamedWithItsPlace(String neighbourhood, String pointer, String code) {
        create(as("catalogue-editor"), freshId("nn"), neighbours(neighbourhood))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"family\": \"Example\",', '', /family",
        "NEAREST_NEIGHBOURS, REGION, /kind",
        "NEAREST_NEIGHBOURS, POOL, /neighbourhoods",
        "2011-03-31, 2008-03-31, /validTo",
        "2011-03-31, +99999-03-31, /validTo",
        "'{', '{\"visibility\": \"OWNER\",', /visibility",
        "'{', '{\"owner\": \"NOPE\",', /owner",
        "By population, ' ', /title"
    })
    void aGroupThatCannotBeIsRefusedWithItsPlace(String part, String replacement, String pointer) {
        create(as("administrator"), freshId("nn"), neighbours("").replaceFirst(Pattern.quote(part), replacement))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({"england", "region:E12000002", "Big", "-x", "a_b"})
    void anIdThatIsComputedOrMalformedIsRefused(String id) {
        create(as("administrator"), id, neighbours("")).statusCode(422).body("type", endsWith("-id-malformed"));
    }
}
