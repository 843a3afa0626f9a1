package org.councilbenchmark.catalogue.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class CouncilListTest {

    private static ValidatableResponse list(String query) {
        return reader().get("/v1/councils" + query).then();
    }

    @Test
    void allCouncilsSince2009AreHeld() {
        list("?nation=england")
                .statusCode(200)
                .body("total", equalTo(365))
                .body("page", equalTo(1))
                .body("size", equalTo(50))
                .body("items.size()", equalTo(50));
    }

    @Test
    void linksLeadThroughThePages() {
        assertThat(reader().get("/v1/councils?page=2&q=a").headers().getValues("Link"))
                .hasSize(4)
                .anySatisfy(link ->
                        assertThat(link).contains("page=1").contains("q=a").endsWith("rel=\"prev\""))
                .anySatisfy(link ->
                        assertThat(link).contains("page=3").contains("q=a").endsWith("rel=\"next\""));
    }

    /** Counts as published for 30 June 2009, and today's after the reorganisations up to 2023. */
    @ParameterizedTest
    @CsvSource({
        "2009-04-01, '', 353",
        "2009-04-01, COUNTY, 27",
        "2009-04-01, SHIRE_DISTRICT, 201",
        "2009-04-01, METROPOLITAN_DISTRICT, 36",
        "2009-04-01, LONDON_BOROUGH, 32",
        "2009-04-01, SUI_GENERIS, 1",
        "2009-04-01, UNITARY, 56",
        "2023-04-01, '', 317",
        "2023-04-01, COUNTY, 21",
        "2023-04-01, SHIRE_DISTRICT, 164",
        "2023-04-01, UNITARY, 63"
    })
    void theCouncilsOfADayAreCountedByType(String on, String type, int count) {
        list("?size=1&on=" + on + "&type=" + type).body("total", equalTo(count));
    }

    @Test
    void theFirstAndTheLastDayBothCount() {
        list("?q=dorset&type=county&on=2019-03-31").body("items.code", contains("E10000009"));
        list("?q=dorset&type=county&on=2019-04-01").body("total", equalTo(0));
        list("?q=dorset&type=unitary&on=2019-03-31").body("items.code", equalTo(List.of()));
        list("?q=dorset&type=unitary&on=2019-04-01").body("items.code", hasItems("E06000059"));
    }

    @Test
    void anOpenStartAlwaysCounts() {
        list("?q=city of london&on=1700-01-01").body("items.name", contains("City of London"));
    }

    @Test
    void namesAreFoundWithoutRegardToCaseAccentsAndPunctuation() {
        list("?q=KÍNGS LYNN").body("items.name", contains("King's Lynn and West Norfolk"));
        list("?q=sea southend").body("items.name", contains("Southend-on-Sea"));
        list("?q=shepway").body("items.name", contains("Folkestone and Hythe"));
        list("?q=100%25").body("total", equalTo(0));
    }

    @Test
    void oneNameMayBelongToTwoCouncils() {
        list("?q=buckinghamshire&sort=startDate").body("items.code", hasItems("E10000002", "E06000060"));
    }

    @Test
    void aRegionNarrowsTheList() {
        list("?on=2009-06-30&region=E12000001&size=500")
                .body("total", equalTo(12))
                .body("items.region.name", everyItem(equalTo("North East")));
    }

    @Test
    void theListIsSortedByNameUnlessAskedOtherwise() {
        List<String> byCode =
                list("?nation=England&size=500&sort=-code").extract().path("items.code");
        assertThat(byCode).hasSize(365).isSortedAccordingTo((a, b) -> b.compareTo(a));
        List<String> ids = list("?size=100&page=2").extract().path("items.id");
        assertThat(list("?size=100&page=1").extract().<List<String>>path("items.id"))
                .doesNotContainAnyElementsOf(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "?on=1.4.2009, on, not-a-date",
        "?type=BOROUGH, type, unknown-value",
        "?sort=size, sort, unknown-sort",
        "?q=a%00b, q, control-character",
        "?kind=UNITARY, kind, unknown-parameter",
        "?q=a&q=b, q, repeated-parameter",
        "?size=100000, size, max",
        "?page=0, page, min"
    })
    void aFilterThatCannotBeUsedIsNamed(String query, String parameter, String code) {
        reader().urlEncodingEnabled(false)
                .get("/v1/councils" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }
}
