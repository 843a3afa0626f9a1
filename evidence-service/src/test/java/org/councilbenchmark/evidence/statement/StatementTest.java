package org.councilbenchmark.evidence.statement;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class StatementTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void aTextIsEvidence() {
        Response made = post(Map.of("kind", "TEXT", "text", "Der R\u00e4t says yes.", "classification", "PUBLIC"));
        made.then()
                .statusCode(201)
                .body("kind", equalTo("TEXT"))
                .body("classification", equalTo("PUBLIC"))
                .body("revision.mediaType", equalTo("text/plain;charset=utf-8"));
        Api.trafford()
                .get(made.<String>path("links.content"))
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/plain;charset=utf-8"))
                .body(equalTo("Der R\u00e4t says yes."));
    }

    @Test
    void anAddressIsEvidence() {
        Response made = post(Map.of("kind", "WEB_LINK", "url", "https://www.trafford.gov.uk/survey"));
        made.then().statusCode(201).body("revision.mediaType", equalTo("text/uri-list"));
        Api.trafford()
                .get(made.<String>path("links.content"))
                .then()
                .body(equalTo("https://www.trafford.gov.uk/survey\r\n"));
    }

    @Test
    void whatIsNoFileIsNotRevisedByAFile() {
        String id = post(Map.of("kind", "TEXT", "text", "words")).path("id");
        Api.file(Api.trafford(), org.councilbenchmark.evidence.Samples.pdf(), "a.pdf", "application/pdf")
                .header("If-Match", "*")
                .post("/v1/documents/" + id + "/revisions")
                .then()
                .statusCode(409)
                .body("type", endsWith("/document-not-a-file"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind,FILE,/kind",
        "text,'',/text",
        "url,https://x.example,/url",
        "language,not_a_tag,/language",
        "title,'',/title",
        "effectiveTo,2001-01-01,/effectiveTo",
        "effectiveTo,+9999999-01-01,/effectiveTo",
        "reviewOn,-99999-01-01,/reviewOn",
    })
    void aWrongMemberIsNamed(String member, String value, String pointer) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", "TEXT", "text", "x", "effectiveFrom", "2009-04-01"));
        body.put(member, value);
        post(body).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void anEndlessTextIsRefused() {
        post(Map.of("kind", "TEXT", "text", "x".repeat(20_001)))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("text-too-long"));
        post(Map.of("kind", "TEXT", "text", "a\0b")).then().statusCode(422);
    }

    private static Response post(Map<String, Object> members) {
        Map<String, Object> body = new HashMap<>(Map.of("council", World.TRAFFORD, "title", "Statement"));
        body.putAll(members);
        return Api.trafford().contentType("application/json").body(body).post("/v1/documents");
    }
}
