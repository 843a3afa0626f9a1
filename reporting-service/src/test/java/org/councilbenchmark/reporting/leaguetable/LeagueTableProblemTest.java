package org.councilbenchmark.reporting.leaguetable;

import static io.restassured.RestAssured.given;
import static org.councilbenchmark.reporting.leaguetable.LeagueTables.asking;
import static org.councilbenchmark.reporting.leaguetable.LeagueTables.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.reporting.Fresh;
import org.councilbenchmark.reporting.Tables;
import org.councilbenchmark.reporting.TestCouncil;
import org.councilbenchmark.reporting.TestEdition;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class LeagueTableProblemTest {

    private static final String PROBLEM = "application/problem+json";

    private final String type = Fresh.type();
    private final TestEdition edition = TestEdition.fresh();

    @BeforeEach
    void tellTheEditionAndACouncil() {
        TestCouncil council = Fresh.council(type, "Council").tell();
        edition.tell();
        Tables.awaitEdition(edition);
        Tables.awaitCouncil(council);
    }

    @ParameterizedTest
    @CsvSource({
        "benchmark, nothing, benchmark-unknown, ideal-authority",
        "edition, 1999.1, edition-unknown, 2009.1",
        "node, 9.9, node-unknown, 'overall, 3, 3.1, 3.1.a, 3.1.b, 4, 4.1, 4.1.a'",
        "node, 3.1.a.1, node-unknown, overall",
        "type, PARISH, council-type-unknown, TYPE_",
        "region, E12999999, region-unknown, E12000002"
    })
    void whatIsNotKnownIsRefusedWithWhatIs(String parameter, String value, String problem, String remedy) {
        given().header("Authorization", "Bearer " + TestTokens.of("analyst"))
                .queryParam("benchmark", parameter.equals("benchmark") ? value : edition.benchmark())
                .queryParam(
                        parameter.equals("benchmark") ? "type" : parameter,
                        parameter.equals("benchmark") ? type : value)
                .get("/v1/league-tables")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", endsWith("/" + problem))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].value", equalTo(value))
                .body("remedy", startsWith("Use one of: "))
                .body("remedy", containsString(remedy.equals("ideal-authority") ? edition.benchmark() : remedy));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, OTHER",
        "kind, self",
        "period, 2008-09",
        "period, 2008/10",
        "period, 2009-04-31/P1Y",
        "period, soon",
        "asOf, yesterday",
        "asOf, 2010-02-30",
        "asOf, 2010-06-30T12:00:00",
        "demonstration, maybe",
        "page, 0",
        "page, x",
        "size, 0",
        "size, 501",
        "size, 100000",
        "nodes, 3.1"
    })
    void whatCannotBeReadIsRefused(String parameter, String value) {
        get(asking(edition, type).queryParam(parameter, value)).statusCode(400).contentType(PROBLEM);
    }

    @Test
    void aBareYearAndMonthIsAmbiguous() {
        get(asking(edition, type).queryParam("period", "2008-09"))
                .statusCode(400)
                .body("detail", equalTo("'2008-09' may mean a month or a financial year."))
                .body("remedy", containsString("2009/10"));
    }

    @Test
    void anEditionOfWhichNodesAreMissingIsNotYetPublished() {
        TestEdition half = TestEdition.fresh();
        half.tellManifest("2009-11-01T09:00:00Z");
        Tables.await("1", "select count(*) from edition where benchmark = ?", half.benchmark());

        get(asking(half, type)).statusCode(422).body("type", endsWith("/benchmark-unknown"));
    }

    @Test
    void theDefaultIsTheLatestPublishedEditionOfTheIdealAuthority() {
        new TestEdition("ideal-authority", "2099.2").tell("2099-01-01T09:00:00Z", "");
        new TestEdition("ideal-authority", "2099.1").tell("2099-02-01T09:00:00Z", "");
        Tables.await(
                "22", "select count(*) from edition_node where benchmark = 'ideal-authority' and edition > '2099'");
        Tables.await("2", "select count(*) from edition where benchmark = 'ideal-authority' and edition > '2099'");

        given().header("Authorization", "Bearer " + TestTokens.of("analyst"))
                .get("/v1/league-tables")
                .then()
                .statusCode(200)
                .body("benchmark", equalTo("ideal-authority"))
                .body("edition", equalTo("2099.1"))
                .body("comparator.description", equalTo("All councils"));
    }

    @Test
    void anotherMediaTypeIsNotOffered() {
        get(asking(edition, type).accept("application/xml")).statusCode(406).contentType(PROBLEM);
    }

    @Test
    void nobodyReadsWithoutAToken() {
        given().get("/v1/league-tables").then().statusCode(401).contentType(PROBLEM);
        given().header("Authorization", "Bearer " + TestTokens.expired("analyst"))
                .get("/v1/league-tables")
                .then()
                .statusCode(401)
                .body("remedy", equalTo("Obtain a new token."));
    }
}
