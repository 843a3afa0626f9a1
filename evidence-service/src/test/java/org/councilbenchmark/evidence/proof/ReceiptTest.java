package org.councilbenchmark.evidence.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.Tampering;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ReceiptTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void aReceiptCertifiesEveryRevision() throws Exception {
        UUID document = Api.document();
        Api.revise(document, Samples.pdf());
        Response answer = receipt(document, "application/json");
        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("receipt.format", equalTo("urn:council-benchmark:receipt:1"))
                .body("receipt.document", equalTo(document.toString()))
                .body("receipt.council.code", equalTo(World.TRAFFORD))
                .body("receipt.currentRevision", equalTo(2))
                .body("receipt.revisions.number", contains(1, 2))
                .body("receipt.revisions.state", contains("ACCEPTED", "ACCEPTED"));
        JsonNode body = JSON.readTree(answer.asString());
        assertThat(JSON.readTree(part(body.get("signature").asText(), 1))).isEqualTo(body.get("receipt"));
        assertThat(Api.trafford().get("/v1/documents/" + document).<String>path("revision.chain"))
                .isEqualTo(body.at("/receipt/revisions/1/chain").asText());
    }

    @Test
    void theSignatureComesAloneWhereItIsAskedFor() throws Exception {
        UUID document = Api.document();
        Response alone = receipt(document, "application/jose");
        alone.then().statusCode(200).contentType("application/jose");
        assertThat(alone.asString().split("\\.")).hasSize(3);
        String kid = JSON.readTree(part(alone.asString(), 0)).get("kid").asText();
        RestAssured.given()
                .get("/v1/receipt-keys")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=300"))
                .body("keys.kid", hasItem(kid))
                .body("keys[0].kty", equalTo("RSA"));
        receipt(document, "image/png").then().statusCode(406);
    }

    @Test
    void formerKeysStayListed() throws Exception {
        String kid = "former-" + UUID.randomUUID();
        Sql.change("insert into signing_key values (?, 'AQAB', 'AQAB', now() - interval '1 day')", kid);
        RestAssured.given().get("/v1/receipt-keys").then().body("keys.kid", hasItem(kid));
        Sql.change("delete from signing_key where kid = ?", kid);
    }

    @Test
    void whatWasTamperedWithIsNotCertified() throws Exception {
        UUID document = Api.document();
        Tampering.alter(document, 1, "file_name = 'other.pdf'");
        receipt(document, "application/json").then().statusCode(500).body("type", endsWith("/chain-broken"));
    }

    @Test
    void aRemovedLastRevisionIsNotForgotten() throws Exception {
        UUID document = Api.document();
        Api.revise(document, Samples.pdf());
        receipt(document, "application/json").then().statusCode(200);
        Tampering.remove(document, 2);
        Tampering.pretend(document, 1);
        receipt(document, "application/json").then().statusCode(500);
    }

    /** The reading of the chain is held up where it asks for the document, until one revision more has come. */
    @Test
    void aRevisionThatComesWhileTheChainIsReadIsNoAlarm() throws Exception {
        UUID document = Api.document();
        try (Connection other = DriverManager.getConnection(Engines.jdbcUrl(), "postgres", "postgres");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table chain_anchor in access exclusive mode");
            CompletableFuture<Response> answer =
                    CompletableFuture.supplyAsync(() -> receipt(document, "application/json"));
            await().until(() -> Sql.count("select count(*) from pg_locks where not granted"
                            + " and relation = 'chain_anchor'::regclass")
                    == 1);
            Api.revise(document, Samples.pdf()).then().statusCode(201);
            other.commit();
            answer.get(20, TimeUnit.SECONDS).then().statusCode(200);
        }
    }

    @Test
    void foreignDocumentsHaveNoReceipt() {
        Api.as("assessor", World.MANCHESTER)
                .get("/v1/documents/" + Api.document() + "/receipt")
                .then()
                .statusCode(404);
    }

    private static Response receipt(UUID document, String type) {
        return Api.trafford().accept(type).get("/v1/documents/" + document + "/receipt");
    }

    private static byte[] part(String compact, int at) {
        return Base64.getUrlDecoder().decode(compact.split("\\.")[at]);
    }
}
