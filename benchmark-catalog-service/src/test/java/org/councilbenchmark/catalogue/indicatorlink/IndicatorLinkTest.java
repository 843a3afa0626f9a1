package org.councilbenchmark.catalogue.indicatorlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Engines.class)
class IndicatorLinkTest {

    private static final String EDITION = "/criteria?benchmark=ideal-authority&edition=2009.1";

    @ParameterizedTest
    @ValueSource(strings = {"NI14", "ni_014"})
    void theCriteriaThatNameAnIndicatorAreListed(String code) {
        reader().get("/v1/indicators/" + code + EDITION)
                .then()
                .statusCode(200)
                .body("items.benchmark", everyItem(equalTo("ideal-authority")))
                .body("items.edition", everyItem(equalTo("2009.1")))
                .body("items.excerpt", everyItem(notNullValue()))
                .body("items.code", contains("3.1.a.5", "4.2.c.1", "4.2.c.4"))
                .body("items.suggested", contains(false, true, true))
                .body(
                        "items.find { it.code == '3.1.a.5' }.href",
                        equalTo("/v1/benchmarks/ideal-authority/editions/2009.1/nodes/3.1.a.5"));
    }

    @Test
    void aFilterNarrowsAndPagesAreCounted() {
        reader().get("/v1/indicators/NI14/criteria?edition=1850.1").then().body("total", equalTo(0));
        reader().get("/v1/indicators/NI14" + EDITION + "&size=1").then().body("items", hasSize(1));
    }

    @Test
    void anUnknownIndicatorIsNotFound() {
        reader().get("/v1/indicators/NI31/criteria")
                .then()
                .statusCode(404)
                .body("type", endsWith("/indicator-unknown"));
    }

    @Test
    void anExcerptEndsAtAWord() {
        assertThat(LinkedCriterion.excerpt("word ".repeat(100))).hasSize(200).endsWith("word…");
        assertThat(LinkedCriterion.excerpt("short")).isEqualTo("short");
        assertThat(LinkedCriterion.excerpt("x".repeat(300))).hasSize(201);
    }
}
