package org.councilbenchmark.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.editor;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class IndicatorVersionsTest {

    private static final String RANGED = """
            "polarity": "TARGET_RANGE", "targetRange": {"lower": 19.50, "upper": "21"}, "definition": "At noon",
            "numerator": "Degrees", "denominator": "Rooms",""";

    @Inject
    IndicatorEditing editing;

    private static String body(String title, String members) {
        String polarity = members.contains("polarity") ? "" : "\"polarity\": \"NEUTRAL\",";
        return "{%s %s \"title\": \"%s\", \"unit\": \"degrees\", \"comparable\": true}"
                .formatted(members, polarity, title);
    }

    private static ValidatableResponse put(String code, String match, String body) {
        String header = match == null ? "If-None-Match" : "If-Match";
        return editor().header(header, match == null ? "*" : match)
                .body(body)
                .put("/v1/indicators/" + code)
                .then();
    }

    private static String from(Object day) {
        return "\"effectiveFrom\": \"" + day + "\",";
    }

    private static String created() {
        String code = "VER" + UUID.randomUUID().toString().substring(0, 8);
        put(code, null, body("first", "")).statusCode(201);
        return code;
    }

    private static ValidatableResponse read(String path) {
        return reader().get("/v1/indicators/" + path).then();
    }

    @Test
    void aLaterVersionClosesTheEarlier() {
        String code = created();
        put(code, "\"1\"", body("second", from("2009-04-01") + RANGED))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("second"))
                .body("targetRange.lower", equalTo("19.5"));
        read(code + "?on=2009-03-31").body("title", equalTo("first")).body("targetRange", nullValue());
        read(code + "?on=2009-04-01").body("title", equalTo("second")).body("denominator", equalTo("Rooms"));
        read(code).body("effectiveFrom", equalTo("2009-04-01")).body("definition", equalTo("At noon"));
        read(code + "/versions")
                .body("total", equalTo(2))
                .body("items.from", contains(nullValue(), equalTo("2009-04-01")))
                .body("items.to", contains(equalTo("2009-03-31"), nullValue()))
                .body("items.definition.title", contains("first", "second"));
        read(code + "/versions?size=1&page=2").body("items.definition.title", contains("second"));
    }

    @Test
    void theSameFirstDayReplacesAndNoneCorrectsWhatHoldsNow() {
        String code = created();
        put(code, "*", body("second", from("2009-04-01"))).statusCode(200);
        put(code, "*", body("corrected", from("2009-04-01"))).statusCode(200);
        put(code, "*", body("corrected again", "")).statusCode(200).header("ETag", "\"4\"");
        put(code, "*", body("corrected again", "")).statusCode(200).header("ETag", "\"4\"");
        read(code + "/versions").body("items.definition.title", contains("first", "corrected again"));
    }

    @Test
    void aVersionOfALaterDayIsListedAndDoesNotHoldYet() {
        String code = created();
        put(code, "\"1\"", body("later", from("2100-01-01")))
                .header("ETag", "\"2\"")
                .body("title", equalTo("first"));
        read(code).body("title", equalTo("first"));
        read(code + "?on=2100-01-01").body("title", equalTo("later"));
        read(code + "/versions").body("items", hasSize(2));
    }

    @Test
    void whatBeginsLaterBecomesCurrentOnItsDayAndIsTold() {
        String code = created();
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        put(code, "\"1\"", body("tomorrow", from(tomorrow))).statusCode(200);
        editing.takeEffect(tomorrow.minusDays(1));
        read(code).body("title", equalTo("first"));
        editing.takeEffect(tomorrow);
        read(code).header("ETag", "\"3\"").body("title", equalTo("tomorrow"));
        assertThat(editing.takeEffect(tomorrow)).isZero();
        TestEvent told =
                TestTopics.await("catalogue.indicators", event -> event.key().equals(code) && event.version() == 3);
        assertThat(told.data().get("title").asText()).isEqualTo("tomorrow");
    }

    @Test
    void aDayWithoutADefinitionIsExplained() {
        String code = created();
        put(code, "*", body("first", "\"validTo\": \"2008-03-31\",")).statusCode(200);
        put(code, "*", body("again", from("2010-04-01"))).statusCode(200);
        read(code + "?on=2009-01-01")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("/indicator-not-in-force"))
                .body("detail", containsString("ended on 2008-03-31 and begins on 2010-04-01"))
                .body("remedy", containsString(code + "/versions"));
        read("VER-UNKNOWN?on=2009-01-01").statusCode(404).body("type", endsWith("/indicator-unknown"));
        read("VER-UNKNOWN/versions").statusCode(404);
        read("NI14?on=yesterday").statusCode(400).body("errors[0].parameter", equalTo("on"));
    }

    @Test
    void aRetiredIndicatorStaysReadable() {
        String code = created();
        put(code, "*", body("first", "\"validTo\": \"2010-03-31\",")).statusCode(200);
        read(code).statusCode(200).body("validTo", equalTo("2010-03-31"));
        read(code + "?on=2010-03-31").statusCode(200);
        read(code + "?on=2010-04-01").statusCode(404);
    }

    @Test
    void theTopicAloneGivesEveryVersion() {
        String code = created();
        put(code, "*", body("second", from("2009-04-01") + RANGED)).statusCode(200);
        put(code, "*", body("third", from("2100-04-01"))).statusCode(200);
        JsonNode last = TestTopics.awaitAll(
                        "catalogue.indicators", event -> event.key().equals(code), 3)
                .get(2)
                .data();
        assertThat(Contracts.faults("indicator.changed.v1", last)).isEmpty();
        assertThat(last.at("/targetRange/lower").asText()).isEqualTo("19.5");
        JsonNode listed = read(code + "/versions").extract().as(JsonNode.class).get("items");
        assertThat(last.get("versions")).isEqualTo(listed).hasSize(3);
        assertThat(last.at("/versions/1/to").asText()).isEqualTo("2100-03-31");
    }

    @Test
    void theExampleKeepsItsSchema() {
        assertThat(Contracts.faults("indicator.changed.v1", Contracts.example("indicator.changed.v1")))
                .isEmpty();
    }

    @Test
    void allBrokenRulesAreTold() {
        String body = """
                {"title": "x", "unit": "degrees", "polarity": "TARGET_RANGE", "comparable": false, "parent": "NOWHERE1",
                 "effectiveFrom": "2010-01-01", "validTo": "2009-01-01"}""";
        put("VER-FAULTY", null, body)
                .statusCode(422)
                .body("type", endsWith("/indicator-definition-faulty"))
                .body("errors.pointer", hasItems("/targetRange", "/comparabilityNote", "/validTo", "/parent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'targetRange': {'lower': 1, 'upper': 2},|422|/targetRange",
                "'polarity': 'TARGET_RANGE', 'targetRange': {'lower': 2, 'upper': 1},|422|/targetRange/lower",
                "'polarity': 'TARGET_RANGE', 'targetRange': {'lower': 2},|422|/targetRange/upper",
                "'polarity': 'TARGET_RANGE', 'targetRange': {'lower': 1e999999, 'upper': 1},|422|/targetRange",
                "'effectiveFrom': '+999999999-12-31',|422|/effectiveFrom",
                "'effectiveFrom': '1 April 2009',|400|/effectiveFrom",
                "'numerator': 'a\\u0000b',|422|/numerator",
                "'levels': [null],|422|/levels/0"
            })
    void aMemberThatCannotBeUsedIsNamed(String members, int status, String pointer) {
        put("VER-FAULTY", null, body("x", members.replace('\'', '"')))
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void ofTwentyWithTheSameTagOneWins() {
        String code = created();
        List<Integer> answers = IntStream.range(0, 20)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> put(code, "\"1\"", body("winner " + number, ""))
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 412)).isEqualTo(19);
        read(code).header("ETag", "\"2\"");
    }

    @Test
    void thirtyVersionsAreEnough() {
        String code = created();
        for (int year = 2001; year < 2030; year++) {
            put(code, "*", body("of " + year, from(year + "-04-01"))).statusCode(200);
        }
        put(code, "*", body("one more", from("2031-04-01")))
                .statusCode(422)
                .body("errors[0].code", equalTo("too-many-versions"));
        put(code, "*", body("corrected", from("2029-04-01"))).statusCode(200);
    }
}
