package org.councilbenchmark.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the bundled edition, where criterion 3.1.a.5 alone links NI14. */
@QuarkusTest
@WithTestResource(Engines.class)
class CriteriaSearchTest {

    private static final String CRITERIA = "/v1/benchmarks/ideal-authority/editions/2009.1/criteria";

    private static ValidatableResponse search(String words) {
        return reader().queryParam("q", words).get(CRITERIA).then().statusCode(200);
    }

    @Test
    void aWordIsFoundInEveryForm() {
        JsonPath plural = search("customers").extract().jsonPath();
        JsonPath singular = search("customer").extract().jsonPath();
        assertThat(plural.getInt("total")).isPositive().isEqualTo(singular.getInt("total"));
        assertThat(plural.getList("items.code")).isEqualTo(singular.getList("items.code"));
    }

    @Test
    void theMostRelevantComesFirstWithItsPlaceAndWhatWasHit() {
        JsonPath found = search("improvement")
                .body("items.match.approximate", everyItem(equalTo(false)))
                .body("items.breadcrumbs", everyItem(notNullValue()))
                .extract()
                .jsonPath();
        List<Float> relevance = found.getList("items.match.relevance", Float.class);
        assertThat(relevance).isSortedAccordingTo((one, other) -> Float.compare(other, one));
        List<String> hits = found.getList("items.match.excerpt.flatten().findAll { it.hit }.text");
        assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit).startsWithIgnoringCase("improv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"avoidble contct", "avoidabel contact", "avoidable kontact"})
    void similarWordsAreFoundWhereTheWordsThemselvesAreNot(String misspelt) {
        List<String> meant = search("avoidable contact").extract().path("items.code");
        assertThat(meant).isNotEmpty();
        search(misspelt)
                .body("items.code", hasItems(meant.toArray()))
                .body("items[0].code", in(meant))
                .body("total", lessThan(20))
                .body("items.match.approximate", everyItem(equalTo(true)))
                .body("items[0].match.excerpt", nullValue());
    }

    @Test
    void aBeginningOfAWordIsEnough() {
        search("avoidab").body("items.code", hasItem("3.1.a.5"));
    }

    @Test
    void aPhraseMustStandAsItIs() {
        int words = search("council partners").extract().path("total");
        search("\"council and partners\"").body("total", greaterThan(0)).body("total", lessThan(words));
    }

    @Test
    void nothingResemblesNonsense() {
        search("xqzvk").body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table node; --", "%", "_", "\"", "!&|", "a:*", "((("})
    void marksHaveNoMeaning(String marks) {
        search(marks);
    }

    @Test
    void aSearchThatIsTooLongIsRefused() {
        reader().queryParam("q", "x".repeat(201))
                .get(CRITERIA)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("q"));
    }

    @Test
    void anIndicatorLeadsToItsCriteria() {
        reader().queryParam("indicator", "ni 14")
                .get(CRITERIA)
                .then()
                .body("items.code", contains("3.1.a.5"))
                .body("items[0].match", nullValue());
    }

    @Test
    void facetsCountWhatIsFound() {
        JsonPath all = reader().get(CRITERIA + "/facets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(all.getInt("total")).isEqualTo(196);
        assertThat(all.getList("themes.count", Integer.class).stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo(196);
        assertThat(all.getList("elements")).hasSize(11);
        assertThat(all.getList("indicators.value")).contains("NI14");
        assertThat(all.getList("councilTypes.count")).hasSize(6).containsOnly(196);
        String tag = all.getString("tags[0].value");
        int count = all.getInt("tags[0].count");
        reader().queryParam("tag", tag)
                .get(CRITERIA + "/facets")
                .then()
                .body("total", equalTo(count))
                .body("approximate", nullValue());
    }

    @Test
    void facetsFollowTheSearch() {
        int total = search("partnership").extract().path("total");
        reader().queryParam("q", "partnership")
                .get(CRITERIA + "/facets")
                .then()
                .body("total", equalTo(total))
                .body("approximate", equalTo(false));
    }

    @Test
    void whatDoesNotApplyToACouncilIsLeftOutForIt() {
        for (String whom : List.of("E08000009", "00BU", "metropolitan-district", "England")) {
            reader().queryParam("applicableTo", whom)
                    .get(CRITERIA)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(196));
        }
        reader().queryParam("applicableTo", "E99999999").get(CRITERIA).then().statusCode(404);
        reader().queryParam("element", "3.1").get(CRITERIA).then().body("items.code", not(hasItem("1.1.a.1")));
    }
}
