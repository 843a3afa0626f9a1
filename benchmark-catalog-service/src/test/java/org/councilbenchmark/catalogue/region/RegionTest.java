package org.councilbenchmark.catalogue.region;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class RegionTest {

    @Test
    void theNineRegionsAreListedInPages() {
        reader().get("/v1/regions")
                .then()
                .statusCode(200)
                .body("total", equalTo(9))
                .body("items[1].name", equalTo("North West"));
        reader().get("/v1/regions?size=2&page=5").then().body("items.code", contains("E12000009"));
    }
}
