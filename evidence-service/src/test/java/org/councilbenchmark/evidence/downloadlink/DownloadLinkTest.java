package org.councilbenchmark.evidence.downloadlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class DownloadLinkTest {

    private final byte[] pdf = Samples.pdf();
    private UUID document;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @BeforeEach
    void aDocument() {
        document = Api.document(pdf);
    }

    @Test
    void aLinkDownloadsWithoutAToken() {
        Response made = make("");
        made.then().statusCode(201).header("Cache-Control", equalTo("no-store"));
        String url = made.path("url");
        assertThat(url).matches("/v1/downloads/[A-Za-z0-9_-]{43}");
        assertThat(Duration.between(Instant.now(), Instant.parse(made.path("expiresAt"))))
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        RestAssured.given()
                .get(url)
                .then()
                .statusCode(200)
                .contentType(Samples.PDF)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(equalTo(new String(pdf, StandardCharsets.UTF_8)));
    }

    @Test
    void aLinkServesAgainAndInParts() {
        String url = make("").path("url");
        for (int time = 0; time < 2; time++) {
            Response part = RestAssured.given().header("Range", "bytes=0-3").get(url);
            part.then().statusCode(206).header("Content-Range", equalTo("bytes 0-3/" + pdf.length));
            assertThat(part.asString()).isEqualTo("%PDF");
        }
        RestAssured.given().header("Range", "bytes=9999-").get(url).then().statusCode(416);
    }

    @Test
    void aLinkOpensTheRevisionItWasMadeFor() {
        String first = make("").path("url");
        byte[] later = Samples.pdf();
        Api.revise(document, later).then().statusCode(201);
        assertThat(RestAssured.given().get(first).asByteArray()).isEqualTo(pdf);
        String second = make("").path("url");
        assertThat(RestAssured.given().get(second).asByteArray()).isEqualTo(later);
        String former = make("{\"revision\":1}").path("url");
        assertThat(RestAssured.given().get(former).asByteArray()).isEqualTo(pdf);
    }

    @Test
    void aLinkEndsWithItsTime() throws Exception {
        String url = make("{\"lifetime\":\"PT2M\"}").path("url");
        RestAssured.given().get(url).then().statusCode(200);
        Sql.change("update download_link set expires_at = now() where document_id = ?", document);
        RestAssured.given().get(url).then().statusCode(404).body("type", endsWith("/not-found"));
    }

    @Test
    void aLinkEndsWithItsDocument() throws Exception {
        String url = make("").path("url");
        Sql.change(
                "update revision_state set state = 'REJECTED', finding = 'x' where document_id = ? and number = 1",
                document);
        RestAssured.given().get(url).then().statusCode(404);
        make("").then().statusCode(410);
    }

    @Test
    void whatIsNoTicketOpensNothing() {
        for (String ticket : new String[] {"x", "a".repeat(43), "%F0%9F", "a".repeat(1000)}) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get("/v1/downloads/" + ticket)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void badWishesAreNamed() {
        for (String lifetime : new String[] {"PT0S", "PT2H", "P1D", "5", "PT", "-PT5M", "PT5M\\u0000"}) {
            make("{\"lifetime\":\"" + lifetime + "\"}")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/lifetime"));
        }
        make("{\"revision\":7}").then().statusCode(422).body("errors[0].pointer", equalTo("/revision"));
        make("{\"revision\":0}").then().statusCode(422);
        make("{\"revision\":99999999999}").then().statusCode(400);
        make("{\"token\":\"mine\"}").then().statusCode(400);
    }

    @Test
    void theTicketItselfIsNotKept() {
        String url = make("").path("url");
        String ticket = url.substring(url.lastIndexOf('/') + 1);
        assertThat(Sql.count(
                        "select count(*) from download_link where document_id = ? and hash = sha256(?::bytea)"
                                + " and person = 'test-assessor' and revision = 1",
                        document,
                        ticket.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
    }

    @Test
    void foreignDocumentsHaveNoLinks() {
        Api.as("assessor", World.MANCHESTER)
                .noContentType()
                .post("/v1/documents/" + document + "/download-links")
                .then()
                .statusCode(404);
    }

    private Response make(String body) {
        RequestSpecification caller = Api.trafford();
        RequestSpecification request = body.isEmpty()
                ? caller.noContentType()
                : caller.contentType("application/json").body(body);
        return request.post("/v1/documents/" + document + "/download-links");
    }
}
