package org.councilbenchmark.assessment.testing;

import static io.restassured.RestAssured.given;
import static org.councilbenchmark.assessment.testing.TestClient.PATH;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.councilbenchmark.testing.TestTokens;

/**
 * A council that judges itself, and peers of other councils who judge it.
 *
 * @param self path of the self-assessment
 * @param peer path of the peer assessment, joined to it
 * @param lead person who leads the peers
 */
public record TestChallenge(TestClient council, TestCouncil neighbour, String self, String peer, String lead) {

    /** Both are drafts; the lead is appointed and has declared that there are no interests. */
    public static TestChallenge open() {
        TestClient council = TestClient.fresh();
        String self = council.open();
        String peer = council.approver()
                .body(council.opening().replace("SELF", "PEER"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("links.self");
        String lead = "lead-of-" + council.council().id();
        TestChallenge challenge = new TestChallenge(council, TestCatalogue.council(), self, peer, lead);
        challenge.appoint(council.approver(), lead, "LEAD").then().statusCode(201);
        challenge.declareNothing(lead);
        return challenge;
    }

    /** Somebody of the neighbouring council. */
    public RequestSpecification peer(String person) {
        return given().header(
                        "Authorization", "Bearer " + TestTokens.ofPerson(person, "peer-reviewer", neighbour.code()))
                .contentType(ContentType.JSON);
    }

    public RequestSpecification byLead() {
        return peer(lead);
    }

    /** Looks after all councils. */
    public static RequestSpecification administrator() {
        return given().header("Authorization", "Bearer " + TestTokens.of("administrator", "*"))
                .contentType(ContentType.JSON);
    }

    public Response appoint(RequestSpecification by, String person, String role) {
        return by.header("If-None-Match", "*")
                .body("{\"role\":\"%s\",\"name\":\"%s\",\"council\":\"%s\"}".formatted(role, person, neighbour.code()))
                .put(peer + "/team/" + person);
    }

    /** Appoints an officer peer who has nothing to declare. */
    public String officer(String person) {
        appoint(byLead(), person, "OFFICER_PEER").then().statusCode(201);
        declareNothing(person);
        return person;
    }

    public void declareNothing(String person) {
        declare(person, "[]").then().statusCode(200);
    }

    public Response declare(String person, String interests) {
        return peer(person)
                .header("If-Match", "*")
                .body("{\"interests\":" + interests + "}")
                .put(peer + "/team/me/declaration");
    }

    public void ratePeer(String person, int level, List<String> criteria) {
        peer(person)
                .body(TestClient.ratings(level, criteria))
                .put(peer + "/ratings")
                .then()
                .statusCode(200);
    }

    /** A transition by the lead with the present ETag. */
    public Response moveByLead(String path, String transition) {
        String etag = byLead().get(path).then().statusCode(200).extract().header("ETag");
        return byLead().header("If-Match", etag)
                .body("{\"comment\":\"Because of " + transition + "\"}")
                .post(path + "/" + transition);
    }

    /** Both halves rated whole, with these levels, and submitted: each side sees the other's. */
    public void unseal(int selfLevel, int peerLevel) {
        council.rateAll(self, selfLevel);
        council.submit(self);
        ratePeer(lead, peerLevel, TestCatalogue.CRITERIA);
        moveByLead(peer, "submission").then().statusCode(200);
    }
}
