package org.councilbenchmark.evidence.republication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Sql;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.Contracts;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RepublicationTest {

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void whatStandsIsToldAgainAsItWasAtFirst() {
        String id = Api.document().toString();
        String links = "/v1/documents/" + id + "/links/" + World.assessment("TRF") + "/";
        Api.trafford().put(links + World.CRITERION).then().statusCode(201);
        Api.trafford().put(links + World.OTHER_CRITERION).then().statusCode(201);
        Api.trafford().delete(links + World.OTHER_CRITERION).then().statusCode(204);
        Response done = Api.as("administrator", "*").post("/v1/evidence-republications");
        done.then().statusCode(200);
        assertThat(done.<Integer>path("documents")).isEqualTo((int) Sql.count("select count(*) from document"));
        assertThat(done.<Integer>path("links")).isEqualTo((int) Sql.count("select count(*) from evidence_link"));
        var told = TestTopics.awaitAll(
                "evidence.documents", event -> event.subject().equals(id), 6);
        assertThat(told.subList(4, told.size()))
                .extracting(TestEvent::type)
                .containsExactly("document.accepted.v1", "document.linked.v1");
        assertThat(told).extracting(TestEvent::version).containsExactly(1L, 2L, 3L, 4L, 1L, 2L);
        assertThat(told.get(4).data()).isEqualTo(told.get(0).data());
        assertThat(told.get(5).data()).isEqualTo(told.get(1).data());
        assertThat(Contracts.faults("document.linked.v1", told.get(5).data())).isEmpty();
    }
}
