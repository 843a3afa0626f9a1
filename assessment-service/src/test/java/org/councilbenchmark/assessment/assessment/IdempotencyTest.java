package org.councilbenchmark.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.Simultaneously;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class IdempotencyTest {

    private final TestClient client = TestClient.fresh();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestAgainGetsTheSameAnswerAgain() {
        Response first = open(client.opening());
        first.then().statusCode(201);
        Response again = open(client.opening());
        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("ETag", first.header("ETag"));
        assertThat(again.header("Location")).endsWith(first.path("links.self"));
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        open(client.opening()).then().statusCode(201);
        open(client.opening().replace("Our look", "Their look"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void inParallelTheWorkIsDoneOnce() {
        List<Integer> answers =
                Simultaneously.times(6, i -> open(client.opening()).statusCode());
        assertThat(answers).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(opened()).isEqualTo(1);
    }

    @Test
    void aTransitionSentTwiceWithOneKeyIsMadeOnce() {
        String path = client.open();
        client.rateAll(path, 3);
        String etag = client.etag(path);
        Response first = submit(path, etag);
        first.then().statusCode(200).body("status", equalTo("SUBMITTED"));
        Response again = submit(path, etag);
        again.then().statusCode(200).header("ETag", first.header("ETag"));
        assertThat(again.<String>path("submittedAt")).isEqualTo(first.path("submittedAt"));
    }

    @Test
    void aRefusedRequestMayBeRepeatedWithTheSameKeyOnceTheCauseIsGone() {
        String path = client.open();
        submit(path, client.etag(path)).then().statusCode(422);
        client.rateAll(path, 3);
        submit(path, client.etag(path)).then().statusCode(200);
    }

    private Response open(String body) {
        return client.assessor().header("Idempotency-Key", key).body(body).post(TestClient.PATH);
    }

    private Response submit(String path, String etag) {
        return client.assessor()
                .header("Idempotency-Key", '"' + key + '"')
                .header("If-Match", etag)
                .body("{}")
                .post(path + "/submission");
    }

    private long opened() {
        return TestCatalogue.count("select count(*) from assessment where council = '"
                + client.council().id() + "'");
    }
}
