package org.councilbenchmark.catalogue.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.councilbenchmark.catalogue.Caller.reader;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.administrator;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.change;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.codeOf;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.create;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.created;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.facts;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.freshCode;
import static org.councilbenchmark.catalogue.reorganisation.Bodies.freshId;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Engines.class)
class ReviseCouncilTest {

    private static List<TestEvent> told(String id, int count) {
        return TestTopics.awaitAll("catalogue.councils", event -> event.key().equals(id), count);
    }

    @Test
    void aNewBodyIsCreatedAndTold() {
        String id = freshId();
        String code = freshCode();
        create(id, facts(code, "Dyfed Isaf", "2101-04-01"))
                .statusCode(201)
                .header("Location", endsWith("/v1/councils/" + code))
                .header("ETag", startsWith("\"1."))
                .body("id", equalTo(id))
                .body("startDate", equalTo("2101-04-01"))
                .body("versions.name", contains("Dyfed Isaf"))
                .body("aliases.code", contains(code));
        TestEvent event = told(id, 1).get(0);
        assertThat(event.version()).isEqualTo(1);
        assertThat(Contracts.faults("council.changed.v1", event.data())).isEmpty();
    }

    @Test
    void aNewNameHoldsFromItsDayOnAndTheOldOneUntilThen() {
        String id = created("Arfon");
        change(id, facts(codeOf(id), "Greater Arfon", "2110-04-01"))
                .statusCode(200)
                .header("ETag", startsWith("\"2."))
                .body("name", equalTo("Greater Arfon"));
        reader().get("/v1/councils/" + id + "?on=2110-03-31").then().body("name", equalTo("Arfon"));
        reader().get("/v1/councils/" + id + "?on=2110-04-01").then().body("name", equalTo("Greater Arfon"));
        reader().get("/v1/councils?on=2105-01-01&nation=Cambria&q=greater arfon")
                .then()
                .body("items.name", contains("Arfon"))
                .body("items[0].versions", nullValue());
        TestEvent event = told(id, 2).get(1);
        assertThat(event.data().at("/versions/0/validTo").asText()).isEqualTo("2110-03-31");
        assertThat(event.data().at("/versions/1/name").asText()).isEqualTo("Greater Arfon");
        assertThat(Contracts.faults("council.changed.v1", event.data())).isEmpty();
    }

    @Test
    void aKindOfADayIsFoundByThatKind() {
        String id = created("Llyn");
        change(id, facts(codeOf(id), "Llyn", "2110-04-01").replace("UNITARY", "SUI_GENERIS"))
                .statusCode(200);
        String list = "/v1/councils?nation=Cambria&q=llyn&type=";
        reader().get(list + "UNITARY&on=2109-01-01").then().body("total", equalTo(1));
        reader().get(list + "UNITARY&on=2111-01-01").then().body("total", equalTo(0));
        reader().get(list + "SUI_GENERIS").then().body("total", equalTo(1));
    }

    @Test
    void aNewCodeClosesTheFormerOneTheDayBefore() {
        String id = created("Penllyn");
        String former = codeOf(id);
        String code = freshCode();
        change(id, facts(code, "Penllyn", "2120-04-01"))
                .statusCode(200)
                .body("code", equalTo(code))
                .body("aliases.code", contains(former, code))
                .body("aliases[0].validTo", equalTo("2120-03-31"))
                .body("aliases[1].validFrom", equalTo("2120-04-01"))
                .body("versions.size()", equalTo(1));
        reader().get("/v1/council-resolutions?code=" + former + "&on=2121-01-01")
                .then()
                .statusCode(422);
    }

    @Test
    void aChangeOnTheDayOfTheLastOneCorrectsIt() {
        String id = created("Ceredigon");
        change(id, facts(codeOf(id), "Ceredigion", "2101-04-01"))
                .statusCode(200)
                .body("versions.name", contains("Ceredigion"));
    }

    @Test
    void anEndClosesTheCodeAndCanBeTakenBack() {
        String id = created("Meirion");
        String facts = facts(codeOf(id), "Meirion", "2101-04-01");
        change(id, facts.replace("{", "{\"endDate\": \"2130-03-31\", "))
                .statusCode(200)
                .body("endDate", equalTo("2130-03-31"))
                .body("aliases[0].validTo", equalTo("2130-03-31"));
        reader().get("/v1/councils/" + id + "?on=2130-04-01")
                .then()
                .statusCode(422)
                .body("type", endsWith("/council-not-in-period"));
        change(id, facts).body("endDate", nullValue()).body("aliases[0].validTo", nullValue());
    }

    @Test
    void theSameFactsAgainChangeNothing() {
        String id = created("Nant");
        String tag = reader().get("/v1/councils/" + id).header("ETag");
        change(id, facts(codeOf(id), "Nant", "2101-04-01")).statusCode(200).header("ETag", tag);
        assertThat(told(id, 1)).hasSize(1);
    }

    @Test
    void theTagOfAReadServesAChangeAndAStaleOneDoesNot() {
        String id = created("Aeron");
        String tag = reader().get("/v1/councils/" + id).header("ETag");
        String changed = facts(codeOf(id), "Aeron Fawr", "2110-04-01");
        for (int status : new int[] {200, 412}) {
            administrator()
                    .header("If-Match", tag)
                    .body(changed)
                    .put("/v1/councils/" + id)
                    .then()
                    .statusCode(status);
        }
        administrator().body(changed).put("/v1/councils/" + id).then().statusCode(428);
        create(id, changed).statusCode(412);
        change(freshId(), changed).statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "2110-04-01, 2100-01-01, /effectiveFrom, council-date-unsuitable",
        "2110-04-01, 2105-01-01, /effectiveFrom, council-date-unsuitable",
        "2110-04-01, +99999-01-01, /effectiveFrom, council-date-unsuitable"
    })
    void aDayThatDoesNotFitIsRefused(String first, String second, String pointer, String type) {
        String id = created("Teifi");
        change(id, facts(codeOf(id), "Teifi One", first)).statusCode(200);
        change(id, facts(codeOf(id), "Teifi Two", second))
                .statusCode(422)
                .body("type", endsWith("/" + type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"effectiveFrom\": \"2101-04-01\"', '\"endDate\": \"2100-01-01\"', /endDate, council-date-unsuitable",
        "'\"name\": \"Taf\", ', '\"name\": \"Taff\", \"note\": null, ', , ",
        "', \"effectiveFrom\": \"2101-04-01\"', '', /effectiveFrom, council-date-unsuitable",
        "UNITARY, SHIRE_DISTRICT, /county, council-place-unsuitable",
        "'{', '{\"county\": \"CMA\",', /county, council-place-unsuitable",
        "'{', '{\"region\": \"E12000099\",', /region, council-place-unsuitable",
        "CODE, E08000009, /code, council-code-taken"
    })
    void aChangeThatCannotBeIsRefusedWithItsPlace(String part, String replacement, String pointer, String type) {
        String id = created("Taf");
        String code = codeOf(id);
        String body = facts(code, "Taf", "2101-04-01").replace(part.replace("CODE", code), replacement);
        if (pointer == null) {
            change(id, body).statusCode(200);
            return;
        }
        change(id, body.replace("\"Taf\"", "\"Taf Fechan\""))
                .statusCode(422)
                .body("type", endsWith("/" + type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aBodyThatBreaksItsFormIsExplained() {
        create(freshId(), "{\"name\": \" \", \"code\": \"X\", \"otherNames\": [null, \"a\\u0000b\"]}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/code"))
                .body("errors.pointer", hasItem("/name"))
                .body("errors.pointer", hasItem("/type"))
                .body("errors.pointer", hasItem("/otherNames/0"))
                .body("errors.pointer", hasItem("/otherNames/1"));
        create("WXYZ", facts(freshCode(), "Long", "2101-04-01"))
                .statusCode(422)
                .body("type", endsWith("/council-id-malformed"));
    }

    @Test
    void onlyAnAdministratorChangesCouncils() {
        as("catalogue-editor")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(facts("E08000009", "Trafford", "2101-04-01"))
                .put("/v1/councils/TRF")
                .then()
                .statusCode(403);
    }
}
