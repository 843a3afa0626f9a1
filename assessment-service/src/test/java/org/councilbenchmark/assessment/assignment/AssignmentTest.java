package org.councilbenchmark.assessment.assignment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class AssignmentTest {

    private static final String WORK = "{\"dueOn\":\"2010-06-30\",\"note\":\"Ask housing first\"}";

    private final TestClient client = TestClient.fresh();
    private final String ann = "ann-" + client.council().id();
    private String path;

    @BeforeEach
    void open() {
        path = client.open();
    }

    @Test
    void aNodeIsGivenToAPersonChangedAndTakenBack() {
        Response given = assign("1.1.a", ann, WORK);
        given.then()
                .statusCode(201)
                .body("nodeType", equalTo("HEADING"))
                .body("title", equalTo("Title of 1.1.a"))
                .body("state", equalTo("TO_DO"))
                .body("dueOn", equalTo("2010-06-30"))
                .body("assignedBy", equalTo("test-assessor"))
                .body("progress.applicable", equalTo(5))
                .body("progress.unrated", equalTo(5))
                .body("warning", nullValue());
        Response same = change(client.approver(), given.header("ETag"), WORK);
        same.then().statusCode(200).header("ETag", given.header("ETag"));
        Response changed = change(client.approver(), given.header("ETag"), "{}");
        changed.then().statusCode(200).body("dueOn", nullValue()).body("note", nullValue());
        change(client.approver(), given.header("ETag"), WORK).then().statusCode(412);
        client.assessor().body(WORK).put(of("1.1.a", ann)).then().statusCode(428);
        assign("1.1.a", ann, WORK).then().statusCode(412);
        client.assessor()
                .header("If-Match", changed.header("ETag"))
                .delete(of("1.1.a", ann))
                .then()
                .statusCode(204);
        client.assessor().get(of("1.1.a", ann)).then().statusCode(404);
        assertThat(actions()).containsSubsequence("ASSIGNMENT_REMOVED", "ASSIGNMENT_CHANGED", "ASSIGNED", "OPENED");
        assertThat(actions()).hasSize(4);
    }

    @Test
    void doneIsThePersonsWordAndIsWarnedAbout() {
        String etag = assign("1.1", ann, "{}").header("ETag");
        client.rate(path, 3, List.of("1.1.a.1", "1.1.a.2"));
        report(ann, etag, "{\"state\":\"DONE\",\"note\":\"Rest is for finance\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("stateBy", equalTo(ann))
                .body("stateNote", equalTo("Rest is for finance"))
                .body("progress.rated", equalTo(2))
                .body("warning", equalTo("3 of 5 applicable criteria are not rated."));
        String there = client.assessor().get(of("1.1", ann)).header("ETag");
        client.assessor()
                .header("If-None-Match", there)
                .get(of("1.1", ann))
                .then()
                .statusCode(304);
        client.rateAll(path, 3);
        client.assessor()
                .header("If-None-Match", there)
                .get(of("1.1", ann))
                .then()
                .statusCode(200)
                .header("ETag", not(there))
                .body("warning", nullValue());
        report(ann, etag, "{\"state\":\"TO_DO\"}").then().statusCode(412);
        report(ann, there, "{\"state\":\"IN_PROGRESS\"}").then().statusCode(200);
        assertThat(actions()).contains("ASSIGNMENT_DONE", "ASSIGNMENT_IN_PROGRESS");
    }

    @Test
    void onlyTheAssigneeOrWhoMayAssignReports() {
        String etag = assign("1.1", ann, "{}").header("ETag");
        TestChallenge challenge = TestChallenge.open();
        String officer = challenge.officer("officer-" + challenge.neighbour().id());
        String other = challenge.officer("other-" + challenge.neighbour().id());
        String there = challenge.peer() + "/assignments/1.1/" + officer;
        String peers = challenge
                .byLead()
                .header("If-None-Match", "*")
                .body("{}")
                .put(there)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        challenge
                .peer(other)
                .header("If-Match", peers)
                .body("{\"state\":\"DONE\"}")
                .put(there + "/state")
                .then()
                .statusCode(403)
                .body("type", endsWith("assignment-not-yours"));
        challenge
                .peer(other)
                .header("If-None-Match", "*")
                .body("{}")
                .put(challenge.peer() + "/assignments/2/" + officer)
                .then()
                .statusCode(403)
                .body("type", endsWith("assigning-not-yours"));
        challenge
                .byLead()
                .header("If-Match", peers)
                .body("{\"state\":\"DONE\"}")
                .put(there + "/state")
                .then()
                .statusCode(200);
        client.approver()
                .header("If-Match", etag)
                .body("{\"state\":\"DONE\"}")
                .put(of("1.1", ann) + "/state")
                .then()
                .statusCode(200);
    }

    @Test
    void onAPeerAssessmentTheAssigneeIsOnTheTeam() {
        TestChallenge challenge = TestChallenge.open();
        challenge
                .byLead()
                .header("If-None-Match", "*")
                .body("{}")
                .put(challenge.peer() + "/assignments/1.1/stranger")
                .then()
                .statusCode(422)
                .body("type", endsWith("assignee-not-on-team"))
                .body("errors[0].parameter", equalTo("person"));
        challenge
                .council()
                .assessor()
                .get(challenge.peer() + "/assignments")
                .then()
                .statusCode(403)
                .body("type", endsWith("assessment-sealed"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        for (String node : List.of("9.9", "overall", "1.1.a.99")) {
            assign(node, ann, "{}").then().statusCode(404);
        }
        for (String body : List.of("{\"dueOn\":\"+999999999-12-31\"}", "{\"note\":\"" + "x".repeat(2_001) + "\"}")) {
            assign("1.1", ann, body).then().statusCode(422).contentType("application/problem+json");
        }
        for (String body : List.of("{\"dueOn\":\"soon\"}", "{\"unknown\":1}", "[]", "{\"note\":3}")) {
            assign("1.1", ann, body).then().statusCode(400);
        }
        assign("1.1", "x".repeat(201), "{}").then().statusCode(400);
        assign("1.1", ann, "{\"note\":\"\\u0000\"}").then().statusCode(400);
        String etag = assign("1.1", ann, "{}").header("ETag");
        report(ann, etag, "{}").then().statusCode(422).body("errors[0].pointer", equalTo("/state"));
        report(ann, etag, "{\"state\":\"LATE\"}").then().statusCode(400);
    }

    @Test
    void listsAreFilteredAndPaged() {
        String bob = "bob-" + client.council().id();
        assign("2", bob, "{\"dueOn\":\"2010-01-31\"}");
        assign("1.1.a.1", ann, "{\"dueOn\":\"2010-02-28\"}");
        assign("1.1", ann, "{}");
        list("").body("total", equalTo(3)).body("items.node", contains("2", "1.1.a.1", "1.1"));
        list("?person=" + ann).body("items.node", contains("1.1.a.1", "1.1"));
        list("?node=1").body("items.node", contains("1.1.a.1", "1.1"));
        list("?node=1.1.a.1").body("items.node", contains("1.1.a.1"));
        list("?state=DONE").body("total", equalTo(0));
        list("?size=1&page=2").body("items.node", contains("1.1.a.1")).body("total", equalTo(3));
        for (String query : List.of("?state=LATE", "?node=9.9", "?page=0", "?size=501", "?persons=x")) {
            client.assessor().get(path + "/assignments" + query).then().statusCode(400);
        }
    }

    @Test
    void oneSeesOnesOwnAcrossAssessmentsAndNoLongerThanOnesPart() {
        TestChallenge challenge = TestChallenge.open();
        String officer = challenge.officer("roving-" + challenge.neighbour().id());
        challenge
                .byLead()
                .header("If-None-Match", "*")
                .body("{}")
                .put(challenge.peer() + "/assignments/1.1/" + officer)
                .then()
                .statusCode(201);
        challenge
                .peer(officer)
                .get("/v1/assignments/mine")
                .then()
                .statusCode(200)
                .body("items.assessment", contains(TestClient.idOf(challenge.peer())));
        challenge.peer(officer).get("/v1/assignments/mine?state=DONE").then().body("total", equalTo(0));
        challenge
                .peer(officer)
                .get("/v1/assignments/mine?assessment=" + TestClient.idOf(path))
                .then()
                .body("total", equalTo(0));
        challenge.peer(officer).get("/v1/assignments/mine?assessment=x").then().statusCode(400);
        challenge
                .byLead()
                .header("If-Match", "*")
                .delete(challenge.peer() + "/team/" + officer)
                .then()
                .statusCode(204);
        challenge.peer(officer).get("/v1/assignments/mine").then().body("total", equalTo(0));
    }

    @Test
    void ownWorkOnASealedAssessmentIsNotListedBeforeItsUnsealing() {
        TestChallenge challenge = TestChallenge.open();
        challenge
                .council()
                .assessor()
                .header("If-None-Match", "*")
                .body("{}")
                .put(challenge.self() + "/assignments/1.1/" + challenge.lead())
                .then()
                .statusCode(201);
        challenge.byLead().get("/v1/assignments/mine").then().statusCode(200).body("total", equalTo(0));
        challenge.unseal(3, 2);
        challenge
                .byLead()
                .get("/v1/assignments/mine")
                .then()
                .body("items.assessment", contains(TestClient.idOf(challenge.self())))
                .body("items[0].progress.rated", equalTo(5));
    }

    @Test
    void whoDeclaredAnInterestIsNotGivenWhatItConcerns() {
        TestChallenge challenge = TestChallenge.open();
        String officer = challenge.officer("officer-" + challenge.neighbour().id());
        challenge
                .declare(officer, "[{\"kind\":\"EMPLOYMENT\",\"description\":\"Worked there\",\"nodes\":[\"1.1\"]}]")
                .then()
                .statusCode(200);
        challenge
                .byLead()
                .header("If-None-Match", "*")
                .body("{}")
                .put(challenge.peer() + "/assignments/1.1.a/" + officer)
                .then()
                .statusCode(422)
                .body("type", endsWith("assignee-has-interest"))
                .body("errors[0].remedy", containsString("colleague"));
        challenge
                .byLead()
                .header("If-None-Match", "*")
                .body("{}")
                .put(challenge.peer() + "/assignments/2/" + officer)
                .then()
                .statusCode(201);
    }

    @Test
    void foreignPeopleFindNothingAndAClosedAssessmentRests() {
        String etag = assign("1.1", ann, "{}").header("ETag");
        TestClient.fresh().assessor().get(path + "/assignments").then().statusCode(404);
        client.as("analyst").get(path + "/assignments").then().statusCode(403);
        client.rateAll(path, 3);
        client.submit(path);
        report(ann, etag, "{\"state\":\"IN_PROGRESS\"}").then().statusCode(200);
        client.complete(path);
        assign("2.1", ann, "{}")
                .then()
                .statusCode(409)
                .body("type", endsWith("assessment-closed"))
                .body("detail", containsString("COMPLETED"));
    }

    private Response assign(String node, String person, String body) {
        return client.assessor().header("If-None-Match", "*").body(body).put(of(node, person));
    }

    private Response change(RequestSpecification by, String etag, String body) {
        return by.header("If-Match", etag).body(body).put(of("1.1.a", ann));
    }

    private Response report(String person, String etag, String body) {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.ofPerson(
                                        person, "assessor", client.council().code()))
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put(of("1.1", person) + "/state");
    }

    private ValidatableResponse list(String query) {
        return client.assessor().get(path + "/assignments" + query).then().statusCode(200);
    }

    private String of(String node, String person) {
        return path + "/assignments/" + node + "/" + person;
    }

    private List<String> actions() {
        return client.assessor().get(path + "/history").jsonPath().getList("items.action");
    }
}
