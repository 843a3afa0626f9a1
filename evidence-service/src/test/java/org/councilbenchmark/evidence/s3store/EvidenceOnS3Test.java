package org.councilbenchmark.evidence.s3store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.S3Server;
import org.councilbenchmark.evidence.Samples;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.evidence.store.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service with its contents on a real S3 server. */
@QuarkusTest
@WithTestResource(S3Surroundings.class)
class EvidenceOnS3Test {

    private final byte[] pdf = Samples.pdf();

    @Inject
    ContentStore store;

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void theBytesComeBackWholeAndInParts() {
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        Response whole = Api.trafford().get(path);
        whole.then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(pdf.length))
                .header("ETag", '"' + digest() + '"');
        assertThat(whole.asByteArray()).isEqualTo(pdf);
        Response part = Api.trafford().header("Range", "bytes=5-14").get(path);
        part.then().statusCode(206).header("Content-Range", "bytes 5-14/" + pdf.length);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(pdf, 5, 15));
        Api.trafford().head(path).then().statusCode(200).header("Content-Length", String.valueOf(pdf.length));
        Api.trafford()
                .header("If-None-Match", '"' + digest() + '"')
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void aMissingContentIsGone() {
        String path = "/v1/documents/" + Api.document(pdf) + "/content";
        store.delete(digest());
        Api.trafford().get(path).then().statusCode(410).body("type", endsWith("/content-missing"));
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndTheServiceStaysReady() {
        String path = "/v1/documents/" + Api.document() + "/content";
        String key = UUID.randomUUID().toString();
        S3Server.stop();
        try {
            upload(key)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", endsWith("/temporarily-unavailable"));
            Api.trafford().get(path).then().statusCode(503).header("Retry-After", "5");
            RestAssured.get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'content store' }.data.state", endsWith("degraded"))
                    .body("checks.name", hasItem("content store"));
            assertThat(Sql.count("select count(*) from content_object where sha256 = ?", digest()))
                    .isZero();
        } finally {
            S3Server.endpoint();
        }
        upload(key).then().statusCode(201);
        Api.trafford().get(path).then().statusCode(200);
    }

    private Response upload(String key) {
        RequestSpecification caller = Api.trafford().header("Idempotency-Key", key);
        return Api.form(caller, pdf, "survey.pdf", Samples.PDF).post("/v1/documents");
    }

    private String digest() {
        return Sha256.ofText(new String(pdf));
    }
}
