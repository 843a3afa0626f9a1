package org.councilbenchmark.assessment.testing;

import io.restassured.response.Response;

/**
 * A challenge in which both halves are submitted. Of the element 1.1 both sides give the same but for 1.1.a.3; of 2.1
 * nothing is the same:
 *
 * <table>
 * <tr><td>criterion</td><td>self</td><td>peer</td></tr>
 * <tr><td>1.1.a.1 to 5</td><td>3 4 3 2 1</td><td>3 4 2 2 1</td></tr>
 * <tr><td>2.1.a.1</td><td>3</td><td>2</td></tr>
 * <tr><td>2.1.a.2, on the scale to 10</td><td>9</td><td>5</td></tr>
 * <tr><td>2.1.b.1</td><td>4</td><td>2</td></tr>
 * <tr><td>2.1.b.2</td><td>2</td><td>not applicable</td></tr>
 * <tr><td>2.1.b.3</td><td>3</td><td>not rated</td></tr>
 * </table>
 */
public final class SmallChallenge {

    private SmallChallenge() {}

    public static TestChallenge unsealed() {
        TestChallenge challenge = TestChallenge.open();
        TestClient council = challenge.council();
        council.assessor()
                .body(ratings(
                        level("1.1.a.1", 3),
                        level("1.1.a.2", 4),
                        level("1.1.a.3", 3),
                        level("1.1.a.4", 2),
                        level("1.1.a.5", 1),
                        level("2.1.a.1", 3),
                        level("2.1.a.2", 9),
                        level("2.1.b.1", 4),
                        level("2.1.b.2", 2),
                        level("2.1.b.3", 3)))
                .put(challenge.self() + "/ratings")
                .then()
                .statusCode(200);
        council.submit(challenge.self());
        challenge
                .byLead()
                .body(ratings(
                        level("1.1.a.1", 3),
                        level("1.1.a.2", 4),
                        level("1.1.a.3", 2),
                        level("1.1.a.4", 2),
                        level("1.1.a.5", 1),
                        level("2.1.a.1", 2),
                        level("2.1.a.2", 5),
                        level("2.1.b.1", 2),
                        "{\"criterion\":\"2.1.b.2\",\"notApplicable\":true,\"reason\":\"Run by the county\"}"))
                .put(challenge.peer() + "/ratings")
                .then()
                .statusCode(200);
        challenge.moveByLead(challenge.peer(), "submission").then().statusCode(200);
        return challenge;
    }

    /** The council's first reply to a rating. */
    public static Response reply(TestChallenge challenge, String criterion, String body) {
        return challenge
                .council()
                .assessor()
                .header("If-None-Match", "*")
                .body(body)
                .put(challenge.peer() + "/replies/" + criterion);
    }

    public static void agree(TestChallenge challenge, String criterion) {
        reply(challenge, criterion, "{\"position\":\"AGREE\"}").then().statusCode(201);
    }

    public static void disagree(TestChallenge challenge, String criterion) {
        reply(challenge, criterion, DISAGREEMENT).then().statusCode(201);
    }

    public static final String DISAGREEMENT = """
            {"position":"DISAGREE","statement":"The survey of 2009 was left out","evidence":[
            {"url":"https://www.example.gov.uk/survey.pdf","description":"Residents' survey","locator":"p. 12"},
            {"document":"0198f3a1-77aa-7c10-8f9a-2f62d9f0a5b0","description":"Minutes of the cabinet"}]}""";

    /** The lead decides, whatever version the reply has. */
    public static Response decide(TestChallenge challenge, String criterion, String body) {
        return challenge
                .byLead()
                .header("If-Match", "*")
                .body(body)
                .put(challenge.peer() + "/replies/" + criterion + "/decision");
    }

    /** The council says that it wants to reply no more. */
    public static void close(TestChallenge challenge) {
        String etag = challenge
                .council()
                .approver()
                .get(challenge.peer() + "/replies")
                .header("ETag");
        challenge
                .council()
                .approver()
                .header("If-Match", etag)
                .post(challenge.peer() + "/replies/closure")
                .then()
                .statusCode(200);
    }

    private static String level(String criterion, int level) {
        return "{\"criterion\":\"%s\",\"level\":%d,\"narrative\":\"Words on %s\",\"confidence\":\"HIGH\"}"
                .formatted(criterion, level, criterion);
    }

    private static String ratings(String... ratings) {
        return "{\"ratings\":[" + String.join(",", ratings) + "]}";
    }
}
