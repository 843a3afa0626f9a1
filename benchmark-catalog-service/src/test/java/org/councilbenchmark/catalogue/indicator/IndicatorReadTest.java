package org.councilbenchmark.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Engines.class)
class IndicatorReadTest {

    @Test
    void theNationalIndicatorsAreListedInTheirOrder() {
        List<String> codes =
                reader().get("/v1/indicators?size=500").then().extract().path("items.code");
        List<String> national =
                codes.stream().filter(code -> code.startsWith("NI")).toList();
        assertThat(national)
                .hasSize(198)
                .startsWith("NI1", "NI2", "NI3")
                .endsWith("NI198", "NI199")
                .doesNotContain("NI31");
    }

    @Test
    void partsAreListedOnRequest() {
        reader().get("/v1/indicators?parent=ni_157")
                .then()
                .body("items.code", contains("NI157a", "NI157b", "NI157c"))
                .body("items.parent", everyItem(equalTo("NI157")));
        reader().get("/v1/indicators?q=breastfeeding coverage").then().body("total", equalTo(0));
        reader().get("/v1/indicators?q=breastfeeding coverage&parts=true")
                .then()
                .body("items.code", contains("NI53ii"));
    }

    @Test
    void aThemeAndWordsNarrowTheList() {
        reader().get("/v1/indicators?theme=safer communities&size=500")
                .then()
                .body("total", equalTo(34))
                .body("items.theme", everyItem(equalTo("Safer communities")));
        reader().get("/v1/indicators?q=NI14&size=500").then().body("items[0].code", equalTo("NI14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NI14", "NI 14", "ni014", "NI_014"})
    void aCodeIsReadInAnyOfItsSpellings(String code) {
        reader().get("/v1/indicators/{code}", code)
                .then()
                .statusCode(200)
                .body("code", equalTo("NI14"))
                .body("polarity", equalTo("LOWER_IS_BETTER"))
                .body("unit", equalTo("percent"))
                .body("comparable", equalTo(false))
                .body("parent", nullValue());
    }

    @Test
    void aPartTakesFromItsParentWhatItDoesNotSay() {
        reader().get("/v1/indicators/NI89b")
                .then()
                .body("unit", equalTo("months"))
                .body("parent", equalTo("NI89"))
                .body("theme", equalTo("Children and young people"))
                .body("comparable", equalTo(true));
    }

    @Test
    void anUnchangedIndicatorIsNotSentAgain() {
        String tag = reader().get("/v1/indicators/NI5").header("ETag");
        reader().header("If-None-Match", tag).get("/v1/indicators/NI5").then().statusCode(304);
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        reader().get("/v1/indicators/NI31")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("https://councilbenchmark.org/problems/indicator-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?parts=maybe", "?sort=weight", "?size=0"})
    void aFilterThatCannotBeUsedIsRefused(String query) {
        reader().get("/v1/indicators" + query).then().statusCode(400).contentType("application/problem+json");
    }
}
