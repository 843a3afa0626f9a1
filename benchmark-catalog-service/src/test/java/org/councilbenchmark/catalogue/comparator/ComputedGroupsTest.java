package org.councilbenchmark.catalogue.comparator;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ComputedGroupsTest {

    @ParameterizedTest
    @CsvSource({
        "england, 2009-04-01, 353",
        "england, 2023-04-01, 317",
        "region:E12000001, 2009-04-01, 12",
        "region:e12000002, 2009-04-01, 41",
        "type:UNITARY, 2009-04-01, 56",
        "type:UNITARY, 2023-04-01, 63",
        "county:E10000017, 2009-04-01, 12",
        "tier:SINGLE, 2009-04-01, 125",
        "tier:UPPER, 2009-04-01, 27",
        "tier:LOWER, 2009-04-01, 201"
    })
    void aComputedGroupHoldsWhoeverFittedOnTheDay(String id, String on, int members) {
        reader().get("/v1/comparator-groups/" + id + "?on=" + on)
                .then()
                .statusCode(200)
                .body("members", hasSize(members))
                .body("on", equalTo(on))
                .body("visibility", equalTo("PUBLIC"))
                .body("owner", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"region:E12000099", "type:BOROUGH", "county:E10000002?on=2021-04-01", "tier:", "nobody"})
    void aGroupThatTheDayDoesNotKnowIsNotFound(String id) {
        reader().get("/v1/comparator-groups/" + id)
                .then()
                .statusCode(404)
                .body("type", endsWith("/comparator-group-unknown"));
    }

    @Test
    void aCouncilIsAMemberOfItsComputedGroupsAndOwnsNone() {
        reader().get("/v1/comparator-groups?council=E07000005&on=2009-04-01&size=500")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.kind != 'POOL' && it.kind != 'NEAREST_NEIGHBOURS' }.id",
                        contains(
                                "england", "region:E12000008", "type:SHIRE_DISTRICT", "tier:LOWER", "county:E10000002"))
                .body("items.findAll { it.id == 'england' }.owns", contains(false))
                .body("items.findAll { it.id == 'england' }.member", contains(true));
    }

    @Test
    void allOfADayAreListedInPages() {
        String list = "/v1/comparator-groups?on=2009-04-01&kind=";
        reader().get(list + "COUNTY").then().body("total", equalTo(27)).body("items.member", everyItem(nullValue()));
        List<String> first = reader().get(list + "REGION&size=4").path("items.id");
        reader().get(list + "REGION&size=4&page=3")
                .then()
                .body("total", equalTo(9))
                .body("items", hasSize(1))
                .body("items.id", not(hasItems(first.toArray())));
    }

    @Test
    void aHeldGroupIsNotSentAgain() {
        String path = "/v1/comparator-groups/region:E12000001?on=2009-04-01";
        String tag = reader().get(path).header("ETag");
        reader().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({
        "?council=NOPE, council, council-unknown",
        "?owner=NOPE, owner, council-unknown",
        "?kind=FAMILY, kind, unknown-value",
        "?on=soon, on, not-a-date"
    })
    void aFilterThatCannotBeUsedIsNamed(String query, String parameter, String code) {
        reader().get("/v1/comparator-groups" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }
}
