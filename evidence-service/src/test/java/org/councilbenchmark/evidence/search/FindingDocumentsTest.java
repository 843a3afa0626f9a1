package org.councilbenchmark.evidence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class FindingDocumentsTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void wordsOfTitleAndFileNameAreFound() {
        String word = word();
        String byTitle = titled("Plan " + word + " 100%_done");
        String byName = Api.upload(Samples.pdf(), word + ".pdf", Samples.PDF).path("id");
        find("?sort=acceptedAt&q=" + word.toUpperCase()).then().body("items.id", contains(byTitle, byName));
        find("?q=" + word + " 100 do").then().body("items.id", contains(byTitle));
        find("?q=" + word + " x").then().body("items.id", contains(byTitle));
        find("?q=" + word + " 300").then().body("items", empty());
    }

    @Test
    void theListIsSortedAndPaged() {
        String word = word();
        titled("b " + word);
        titled("a " + word);
        titled("c " + word);
        find("?sort=title&q=" + word).then().body("items.title", contains("a " + word, "b " + word, "c " + word));
        Response page = find("?sort=-title&size=2&q=" + word);
        assertThat(page.headers().getValues("Link")).anyMatch(link -> link.contains("rel=\"next\""));
        page.then().body("items.title", contains("c " + word, "b " + word)).body("total", equalTo(3));
        find("?sort=title&size=2&page=2&q=" + word).then().body("items.title", contains("c " + word));
        find("?sort=-acceptedAt&q=" + word).then().body("items.title", contains("c " + word, "a " + word, "b " + word));
    }

    @Test
    void demonstrationDataIsListedOnlyWhenAskedFor() {
        String word = word();
        Api.file(Api.trafford(), Samples.pdf(), "d.pdf", Samples.PDF)
                .multiPart("council", World.TRAFFORD)
                .multiPart("title", word)
                .multiPart("demonstration", "true")
                .post("/v1/documents")
                .then()
                .statusCode(201);
        find("?q=" + word).then().body("total", equalTo(0));
        find("?demonstration=true&q=" + word).then().body("total", equalTo(1));
    }

    @Test
    void onlyOwnCouncilsAreListed() {
        Api.document();
        find("?council=00BU&size=1").then().statusCode(200).body("total", greaterThan(0));
        find("").then().body("items.council.code", everyItem(equalTo(World.TRAFFORD)));
        Api.as("assessor", World.MANCHESTER)
                .get("/v1/documents?council=" + World.TRAFFORD)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        Api.as("assessor").get("/v1/documents").then().statusCode(200).body("total", equalTo(0));
        Api.as("integrator", "*").get("/v1/documents").then().body("total", greaterThan(0));
    }

    @Test
    void breadthIsNotForAssessors() {
        Api.document();
        Api.as("assessor", "*").get("/v1/documents").then().body("total", equalTo(0));
    }

    @Test
    void wrongParametersAreNamed() {
        find("?council=E99999999").then().statusCode(400).body("errors[0].parameter", equalTo("council"));
        find("?sort=secret").then().statusCode(400).body("errors[0].parameter", equalTo("sort"));
        find("?size=501").then().statusCode(400).body("errors[0].parameter", equalTo("size"));
        find("?page=0").then().statusCode(400).body("errors[0].parameter", equalTo("page"));
        find("?demonstration=yes").then().statusCode(400).body("errors[0].parameter", equalTo("demonstration"));
        find("?assessment=x").then().statusCode(400);
        for (String name : new String[] {"q", "council", "criterion"}) {
            Api.trafford()
                    .queryParam(name, "\0")
                    .get("/v1/documents")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(name));
        }
        find("?titel=x").then().statusCode(400).body("errors[0].parameter", equalTo("titel"));
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        UUID id = Api.document();
        String tag = Api.trafford().get("/v1/documents/" + id).header("ETag");
        Api.trafford()
                .header("If-None-Match", tag)
                .get("/v1/documents/" + id)
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void foreignAndAbsentDocumentsLookTheSame() {
        UUID id = Api.document();
        Api.as("assessor", World.MANCHESTER)
                .get("/v1/documents/" + id)
                .then()
                .statusCode(404)
                .body("type", endsWith("/document-not-found"));
        Api.trafford()
                .get("/v1/documents/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/document-not-found"));
        Api.trafford().get("/v1/documents/nonsense").then().statusCode(404);
    }

    @Test
    void readersAreToldThatTheyOnlyRead() {
        UUID id = Api.document();
        Api.as("integrator", World.TRAFFORD)
                .get("/v1/documents/" + id)
                .then()
                .statusCode(200)
                .body("allowedActions", empty());
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private static String titled(String title) {
        return Api.file(Api.trafford(), Samples.pdf(), "x.pdf", Samples.PDF)
                .multiPart("council", World.TRAFFORD)
                .multiPart("title", title)
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response find(String query) {
        return Api.trafford().get("/v1/documents" + query);
    }
}
