package org.councilbenchmark.catalogue.lineage;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class LineageTest {

    @Test
    void aCountyThatWasSplitHasTwoSuccessors() {
        reader().get("/v1/councils/CMA/lineage")
                .then()
                .statusCode(200)
                .body("council.name", equalTo("Cumbria"))
                .body("predecessors", empty())
                .body("successors.to.name", containsInAnyOrder("Cumberland", "Westmorland and Furness"))
                .body("successors.on", everyItem(equalTo("2023-04-01")));
    }

    @Test
    void severalChangesAreFollowedForwards() {
        reader().get("/v1/councils/E07000190/lineage")
                .then()
                .body("council.name", equalTo("Taunton Deane"))
                .body("successors.to.name", contains("Somerset West and Taunton", "Somerset"))
                .body("successors.step", contains(1, 2))
                .body("successors.on", contains("2019-04-01", "2023-04-01"));
    }

    @Test
    void severalChangesAreFollowedBackwards() {
        reader().get("/v1/councils/E06000066/lineage")
                .then()
                .body("successors", empty())
                .body(
                        "predecessors.findAll { it.step == 2 }.from.name",
                        containsInAnyOrder("West Somerset", "Taunton Deane"))
                .body("predecessors.findAll { it.step == 1 && it.from.type == 'COUNTY' }.from.id", contains("SOM"));
    }

    @Test
    void aUnitaryOf2009SaysWhichCountyItContinues() {
        reader().get("/v1/councils/E06000047/lineage")
                .then()
                .body("note", containsString("Durham County Council"))
                .body("predecessors", empty());
    }

    @Test
    void anUnchangedLineageIsNotSentAgain() {
        String tag = reader().get("/v1/councils/CMA/lineage").header("ETag");
        reader().header("If-None-Match", tag)
                .get("/v1/councils/CMA/lineage")
                .then()
                .statusCode(304);
    }

    @Test
    void anUnknownCouncilHasNone() {
        reader().get("/v1/councils/ZZZ/lineage").then().statusCode(404).contentType("application/problem+json");
    }
}
