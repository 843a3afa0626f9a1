package org.councilbenchmark.assessment.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class CommentTest {

    private final TestClient client = TestClient.fresh();
    private String path;
    private String comments;

    @BeforeEach
    void open() {
        path = client.open();
        comments = path + "/criteria/1.1.a.1/comments";
    }

    @Test
    void aThreadIsOpenedAnsweredAndResolved() {
        Response first = write(client.approver(), "Where is the evidence?");
        first.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("author", equalTo("test-approver"))
                .body("resolved", equalTo(false))
                .body("deleted", equalTo(false))
                .body("replyTo", nullValue());
        Response answer = reply(first.path("id"), "In the annual report.");
        answer.then().statusCode(201).body("replyTo", equalTo(first.path("id")));
        write(client.assessor(), "Another matter").then().statusCode(201);
        client.assessor()
                .get(comments)
                .then()
                .statusCode(200)
                .body("items.text", contains("Where is the evidence?", "In the annual report.", "Another matter"));
        resolve(first, true).then().statusCode(200).body("resolvedBy", equalTo("test-assessor"));
        list("").body("items.text", contains("Another matter"));
        list("?resolved=true").body("items.text", contains("In the annual report.", "Where is the evidence?"));
        list("?resolved=any").body("total", equalTo(3));
        list("?resolved=any&author=test-approver").body("total", equalTo(1));
        list("?resolved=any&criterion=1.1.a.2").body("total", equalTo(0));
        client.assessor().get(locationOf(answer)).then().body("resolved", equalTo(true));
        resolve(first, false).then().statusCode(200).body("resolvedAt", nullValue());
        assertThat(actions())
                .containsExactly(
                        "COMMENT_REOPENED", "COMMENT_RESOLVED", "COMMENTED", "COMMENTED", "COMMENTED", "OPENED");
    }

    @Test
    void itsAuthorRewordsItWhileNobodyHasAnswered() {
        Response first = write(client.assessor(), "Rong");
        Response better = reword(client.assessor(), first, first.header("ETag"), "Wrong");
        better.then().statusCode(200).body("text", equalTo("Wrong")).body("editedAt", notNullValue());
        reword(client.assessor(), first, better.header("ETag"), "Wrong")
                .then()
                .statusCode(200)
                .header("ETag", better.header("ETag"));
        reword(client.assessor(), first, first.header("ETag"), "Stale").then().statusCode(412);
        client.assessor()
                .body("{\"text\":\"No ETag\"}")
                .put(locationOf(first))
                .then()
                .statusCode(428);
        reword(client.approver(), first, "*", "Not mine")
                .then()
                .statusCode(403)
                .body("type", endsWith("comment-not-yours"));
        reply(first.path("id"), "Indeed");
        reword(client.assessor(), first, "*", "Right")
                .then()
                .statusCode(409)
                .body("type", endsWith("comment-answered"));
        assertThat(actions()).containsExactly("COMMENTED", "COMMENT_EDITED", "COMMENTED", "OPENED");
    }

    @Test
    void whatIsTakenBackLosesItsWordsAndKeepsItsPlace() {
        Response first = write(client.assessor(), "Hasty");
        reply(first.path("id"), "Careful");
        delete(client.approver(), first).then().statusCode(403);
        delete(client.assessor(), first).then().statusCode(204);
        delete(client.assessor(), first).then().statusCode(204);
        client.assessor()
                .get(comments)
                .then()
                .body("total", equalTo(2))
                .body("items[0].text", nullValue())
                .body("items[0].deleted", equalTo(true));
        reword(client.assessor(), first, "*", "Again").then().statusCode(409).body("type", endsWith("comment-deleted"));
        assertThat(client.assessor().get(path + "/history").asString()).doesNotContain("Hasty");
        assertThat(actions()).containsExactly("COMMENT_DELETED", "COMMENTED", "COMMENTED", "OPENED");
    }

    @Test
    void aThreadIsResolvedAtItsFirstComment() {
        Response first = write(client.assessor(), "One");
        Response answer = reply(first.path("id"), "Two");
        resolve(answer, true)
                .then()
                .statusCode(409)
                .body("type", endsWith("comment-is-reply"))
                .header("Location", endsWith(first.path("id")));
        for (String other : List.of(answer.<String>path("id"), UUID.randomUUID().toString())) {
            reply(other, "Three").then().statusCode(422).body("errors[0].pointer", equalTo("/replyTo"));
        }
    }

    @Test
    void peersNotesAreThePeersForEver() {
        TestChallenge challenge = TestChallenge.open();
        String notes = challenge.peer() + "/criteria/1.1.a.1/comments";
        String observer = "observer-" + challenge.neighbour().id();
        challenge.appoint(challenge.byLead(), observer, "OBSERVER").then().statusCode(201);
        challenge
                .peer(observer)
                .body("{\"text\":\"Among us\"}")
                .post(notes)
                .then()
                .statusCode(201);
        challenge.council().assessor().get(notes).then().statusCode(403).body("type", endsWith("assessment-sealed"));
        TestChallenge.administrator().get(notes).then().statusCode(403);
        challenge.unseal(3, 3);
        challenge
                .council()
                .assessor()
                .get(notes)
                .then()
                .statusCode(403)
                .body("type", endsWith("comments-of-another-side"));
        challenge
                .council()
                .assessor()
                .body("{\"text\":\"Us too\"}")
                .post(notes)
                .then()
                .statusCode(403);
        challenge
                .byLead()
                .get(challenge.self() + "/comments")
                .then()
                .statusCode(403)
                .body("type", endsWith("comments-of-another-side"));
        challenge.byLead().get(challenge.peer() + "/comments").then().body("total", equalTo(1));
        TestChallenge.administrator().get(notes).then().statusCode(200).body("total", equalTo(1));
    }

    @Test
    void whatIsNoCommentIsRefused() {
        for (String body : List.of("{}", "{\"text\":\" \"}", "{\"text\":\"" + "x".repeat(4_001) + "\"}")) {
            client.assessor().body(body).post(comments).then().statusCode(422);
        }
        for (String body : List.of(
                "{\"text\":1}",
                "{\"text\":\"x\",\"replyTo\":\"y\"}",
                "{\"words\":\"x\"}",
                "{\"text\":\"\\u0000\"}",
                "[")) {
            client.assessor().body(body).post(comments).then().statusCode(400);
        }
        Response first = write(client.assessor(), "One");
        resolveWith(first, "{}").then().statusCode(422);
        resolveWith(first, "{\"resolved\":\"yes\"}").then().statusCode(400);
        for (String query : List.of("resolved=maybe", "criterion=9.9", "size=0", "by=x")) {
            client.assessor().get(path + "/comments?" + query).then().statusCode(400);
        }
        client.assessor().get(path + "/criteria/9.9/comments").then().statusCode(404);
        client.assessor().get(comments + "/" + UUID.randomUUID()).then().statusCode(404);
        client.assessor().get(comments + "/x").then().statusCode(404);
    }

    @Test
    void foreignPeopleFindNothingOthersMayNotAndAClosedAssessmentRests() {
        TestClient.fresh().assessor().get(comments).then().statusCode(404);
        write(TestClient.fresh().assessor(), "Hello").then().statusCode(404);
        client.as("analyst").get(comments).then().statusCode(403);
        given().get(comments).then().statusCode(401);
        write(TestChallenge.administrator(), "Hello").then().statusCode(403);
        client.rateAll(path, 3);
        client.submit(path);
        write(client.approver(), "Before I agree").then().statusCode(201);
        client.complete(path);
        write(client.approver(), "Too late").then().statusCode(409).body("type", endsWith("assessment-closed"));
        client.assessor().get(comments).then().statusCode(200).body("total", equalTo(1));
    }

    @Test
    void theSameKeyWritesOnce() {
        String body = "{\"text\":\"Once\"}";
        for (int i = 0; i < 2; i++) {
            client.assessor()
                    .header("Idempotency-Key", "once")
                    .body(body)
                    .post(comments)
                    .then()
                    .statusCode(201);
        }
        client.assessor().get(comments).then().body("total", equalTo(1));
    }

    private Response write(RequestSpecification by, String text) {
        return by.body("{\"text\":\"" + text + "\"}").post(comments);
    }

    private Response reply(String to, String text) {
        return client.assessor()
                .body("{\"text\":\"%s\",\"replyTo\":\"%s\"}".formatted(text, to))
                .post(comments);
    }

    private Response reword(RequestSpecification by, Response comment, String etag, String text) {
        return by.header("If-Match", etag).body("{\"text\":\"" + text + "\"}").put(locationOf(comment));
    }

    private static Response delete(RequestSpecification by, Response comment) {
        return by.header("If-Match", "*").delete(locationOf(comment));
    }

    private Response resolve(Response comment, boolean resolved) {
        return resolveWith(comment, "{\"resolved\":" + resolved + "}");
    }

    private Response resolveWith(Response comment, String body) {
        return client.assessor().header("If-Match", "*").body(body).put(locationOf(comment) + "/resolution");
    }

    private ValidatableResponse list(String query) {
        return client.assessor().get(path + "/comments" + query).then().statusCode(200);
    }

    private static String locationOf(Response comment) {
        return comment.header("Location");
    }

    private List<String> actions() {
        return client.assessor().get(path + "/history").jsonPath().getList("items.action");
    }
}
