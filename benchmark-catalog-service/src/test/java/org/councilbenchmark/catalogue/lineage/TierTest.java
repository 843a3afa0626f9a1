package org.councilbenchmark.catalogue.lineage;

import static org.councilbenchmark.catalogue.Caller.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class TierTest {

    @Test
    void aCountyHasDistrictsADistrictACountyAndAUnitaryNeither() {
        reader().get("/v1/councils/BKM/tiers?on=2009-04-01")
                .then()
                .statusCode(200)
                .body("tier", equalTo("UPPER"))
                .body("districts.name", contains("Aylesbury Vale", "Chiltern", "South Bucks", "Wycombe"));
        reader().get("/v1/councils/E07000005/tiers?on=2009-04-01")
                .then()
                .body("tier", equalTo("LOWER"))
                .body("county.code", equalTo("E10000002"))
                .body("districts", nullValue());
        reader().get("/v1/councils/TRF/tiers")
                .then()
                .body("tier", equalTo("SINGLE"))
                .body("county", nullValue())
                .body("districts", nullValue());
    }

    @Test
    void onADayOutsideItsLifeACouncilHasNoTier() {
        reader().get("/v1/councils/BKM/tiers?on=2021-04-01")
                .then()
                .statusCode(422)
                .body("detail", containsString("to 2020-03-31"))
                .body("remedy", containsString("E06000060"));
    }

    @ParameterizedTest
    @CsvSource({"2009-04-01, 27, 201", "2023-04-01, 21, 164"})
    void theTwoTierAreasOfADayHoldAllItsDistricts(String on, int counties, int districts) {
        reader().get("/v1/two-tier-areas?size=100&on=" + on)
                .then()
                .statusCode(200)
                .body("total", equalTo(counties))
                .body("items", hasSize(counties))
                .body("items.districts.flatten()", hasSize(districts));
    }

    @Test
    void theAreasArePaged() {
        List<String> first =
                reader().get("/v1/two-tier-areas?on=2009-04-01&size=5").path("items.county.name");
        reader().get("/v1/two-tier-areas?on=2009-04-01&size=5&page=2")
                .then()
                .body("items.county.name", everyItem(not(in(first))));
    }
}
