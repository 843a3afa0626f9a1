package org.councilbenchmark.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.evidence.Api;
import org.councilbenchmark.evidence.Surroundings;
import org.councilbenchmark.evidence.World;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Assessments that no event has told yet. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class UnknownAssessmentTest {

    private final UUID assessment = UUID.randomUUID();

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void isAskedForOnceWithTheCallersToken() {
        answer(200, answerOf("DRAFT", World.BENCHMARK));
        String token = TestTokens.of("assessor", World.TRAFFORD);
        UUID first = Api.document();
        link(token, first).then().statusCode(201);
        link(token, Api.document()).then().statusCode(201);
        assertThat(asked()).containsExactly(assessmentPath() + " Bearer " + token);
    }

    @Test
    void isUnknownWhenTheServiceDoesNotKnowIt() {
        link(Api.document())
                .then()
                .statusCode(422)
                .body("type", endsWith("/assessment-unknown"))
                .body("errors[0].parameter", equalTo("assessment"));
        assertThat(asked()).hasSize(1);
    }

    @Test
    void isUnknownWhenTheCallerMayNotSeeIt() {
        answer(403, "{}");
        link(Api.document()).then().statusCode(422).body("type", endsWith("/assessment-unknown"));
    }

    @Test
    void waitsWhileTheServiceCannotTell() {
        for (String body : new String[] {"{}", "no json", "{\"id\":\"" + UUID.randomUUID() + "\"}"}) {
            answer(200, body);
            awayAnswer(link(Api.document()));
        }
        answer(Surroundings.HANGS_UP, "");
        awayAnswer(link(Api.document()));
        answer(503, "{}");
        awayAnswer(link(Api.document()));
    }

    @Test
    void isFrozenWhenTheServiceSaysSo() {
        answer(200, answerOf("COMPLETED", World.BENCHMARK));
        link(Api.document()).then().statusCode(409).body("type", endsWith("/assessment-frozen"));
        World.tellAssessment("assessment.opened.v1", assessment, "TRF", 1);
        World.awaitAssessment(assessment, 1);
        link(Api.document()).then().statusCode(409);
    }

    @Test
    void ofAnEditionThatHasNotArrivedWaits() {
        answer(200, answerOf("DRAFT", "benchmark-to-come"));
        awayAnswer(link(Api.document()));
    }

    private static void awayAnswer(Response answer) {
        answer.then().statusCode(503).body("type", endsWith("/temporarily-unavailable"));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    private String answerOf(String status, String benchmark) {
        return "{\"id\":\"" + assessment + "\",\"council\":{\"code\":\"" + World.TRAFFORD
                + "\",\"name\":\"Trafford\"},\"benchmark\":\"" + benchmark + "\",\"edition\":\"" + World.EDITION
                + "\",\"kind\":\"SELF\",\"status\":\"" + status + "\",\"progress\":{\"rated\":1},\"news\":[]}";
    }

    private void answer(int status, String body) {
        Surroundings.assessmentServiceAnswers(assessmentPath(), status, body);
    }

    private List<String> asked() {
        return Surroundings.asked().stream()
                .filter(request -> request.startsWith(assessmentPath()))
                .toList();
    }

    private Response link(UUID document) {
        return link(TestTokens.of("assessor", World.TRAFFORD), document);
    }

    private Response link(String token, UUID document) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .put("/v1/documents/" + document + "/links/" + assessment + "/" + World.CRITERION);
    }

    private String assessmentPath() {
        return "/v1/assessments/" + assessment;
    }
}
