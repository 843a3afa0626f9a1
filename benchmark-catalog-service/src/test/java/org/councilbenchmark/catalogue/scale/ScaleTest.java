package org.councilbenchmark.catalogue.scale;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ScaleTest {

    @Test
    void theUsualScaleHasFourDescribedLevels() {
        String four = "items.find { it.code == 'four-levels' }";
        reader().get("/v1/rating-scales?size=500")
                .then()
                .statusCode(200)
                .body(four + ".min", equalTo(1))
                .body(four + ".max", equalTo(4))
                .body(four + ".levels.label", contains("Not evident", "Developing", "Established", "Ideal"))
                .body(four + ".levels.descriptor", everyItem(not("")))
                .body(four + ".bands.from", contains(0, 25, 50, 75));
    }
}
