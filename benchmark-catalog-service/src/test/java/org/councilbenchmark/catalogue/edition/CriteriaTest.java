package org.councilbenchmark.catalogue.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

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
class CriteriaTest {

    private static ValidatableResponse list(String query) {
        return reader().get("/v1/benchmarks/ideal-authority/editions/2009.1/criteria" + query)
                .then();
    }

    /** Counts as in the table of the benchmark's own description. */
    @ParameterizedTest
    @CsvSource({
        "'', 196",
        "?theme=3, 53",
        "?element=1.1, 11",
        "?element=4.2, 32",
        "?heading=4.2.a, 9",
        "?theme=2&element=4.2, 0",
        "?theme=99, 0"
    })
    void criteriaAreCountedBelowANode(String query, int count) {
        list(query).statusCode(200).body("total", equalTo(count));
    }

    @Test
    void criteriaComeInTheOrderOfTheTreeWithTheirPlace() {
        List<String> codes = list("?size=500").extract().path("items.code");
        assertThat(codes).startsWith("1.1.a.1", "1.1.a.2").hasSize(196);
        assertThat(codes.indexOf("4.1.a.6")).isLessThan(codes.indexOf("4.1.b.1"));
        list("?heading=3.1.a&size=1&page=5")
                .body("items.code", contains("3.1.a.5"))
                .body("items[0].breadcrumbs.code", contains("3", "3.1", "3.1.a"));
    }

    @Test
    void aTagAndWordsNarrowTheList() {
        list("?tag=lsp&size=500").body("items.tags", everyItem(hasItem("lsp")));
        list("?q=CULTURE self-challenge").body("items.code", hasItem("1.1.a.2"));
        list("?q=no such words anywhere").body("total", equalTo(0));
    }
}
