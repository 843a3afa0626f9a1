package org.councilbenchmark.assessment.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class TeamTest {

    private static final String WHOLE = "[{\"kind\":\"EMPLOYMENT\",\"description\":\"Worked there until 2007\"}]";
    private static final String ELEMENT =
            "[{\"kind\":\"FINANCIAL\",\"description\":\"Owns shares in the contractor\",\"nodes\":[\"1.1\"]}]";

    private TestChallenge challenge;

    @BeforeEach
    void open() {
        challenge = TestChallenge.open();
    }

    @Test
    void theLeadAppointsTheOthersAndAnnouncesNothingOfThemElsewhere() {
        challenge.officer("officer-1-" + challenge.lead());
        challenge
                .byLead()
                .get(challenge.peer() + "/team")
                .then()
                .body("members.role", contains("LEAD", "OFFICER_PEER"))
                .body("members[1].council.code", equalTo(challenge.neighbour().code()));
        challenge
                .byLead()
                .get(challenge.peer() + "/history")
                .then()
                .body("items.action", hasItems("TEAM_MEMBER_APPOINTED", "INTERESTS_DECLARED"));
    }

    @Test
    void theSameAppointmentAgainChangesNothing() {
        String person = challenge.officer("officer-2-" + challenge.lead());
        String path = challenge.peer() + "/team/" + person;
        String etag = challenge.byLead().get(path).header("ETag");
        Response again = challenge
                .byLead()
                .header("If-Match", etag)
                .body("{\"role\":\"OFFICER_PEER\",\"name\":\"%s\",\"council\":\"%s\"}"
                        .formatted(person, challenge.neighbour().code()))
                .put(path);
        again.then().statusCode(200).header("ETag", equalTo(etag));
        problem(
                challenge
                        .byLead()
                        .header("If-Match", "\"99\"")
                        .body("{\"role\":\"OBSERVER\"}")
                        .put(path),
                412,
                "stale-version");
    }

    @Test
    void aCouncilDoesNotChooseItsJudges() {
        problem(challenge.appoint(challenge.council().approver(), "friend", "OFFICER_PEER"), 403, "not-for-your-side");
        problem(challenge.appoint(challenge.council().approver(), "friend", "LEAD"), 403, "not-for-your-side");
        problem(
                challenge
                        .council()
                        .approver()
                        .header("If-Match", "*")
                        .delete(challenge.peer() + "/team/" + challenge.lead()),
                403,
                "not-for-your-side");
    }

    @Test
    void aTeamHasOneLeadWhomAnAdministratorCanReplace() {
        problem(challenge.appoint(TestChallenge.administrator(), "second-lead", "LEAD"), 409, "team-lead-taken");
        TestChallenge.administrator()
                .header("If-Match", "*")
                .delete(challenge.peer() + "/team/" + challenge.lead())
                .then()
                .statusCode(204);
        challenge
                .appoint(TestChallenge.administrator(), "second-lead", "LEAD")
                .then()
                .statusCode(201);
        challenge.byLead().get(challenge.peer()).then().statusCode(404);
    }

    @Test
    void nobodyOfTheCouncilNorWhoJudgedItBecomesAPeer() {
        String own = "{\"role\":\"OFFICER_PEER\",\"council\":\"%s\"}"
                .formatted(challenge.council().council().code());
        problem(appoint("colleague", own), 422, "peer-of-own-council");
        String another = "{\"role\":\"OFFICER_PEER\",\"council\":\"%s\"}"
                .formatted(challenge.neighbour().code());
        problem(appoint("test-assessor", another), 422, "peer-of-own-council");
        problem(appoint("nobody", "{\"role\":\"MEMBER_PEER\"}"), 422, "peer-council-missing");
        problem(appoint("nobody", "{\"role\":\"MEMBER_PEER\",\"council\":\"E0\"}"), 422, "council-unknown");
        problem(appoint("nobody", "{\"role\":\"CAPTAIN\"}"), 400, "malformed-request");
    }

    @Test
    void aSelfAssessmentsTeamIsTheCouncilsAndHasNoPeers() {
        String path = challenge.self() + "/team/";
        Response expert = challenge
                .council()
                .assessor()
                .header("If-None-Match", "*")
                .body("{\"role\":\"ASSESSOR\",\"name\":\"An expert\"}")
                .put(path + "expert-" + challenge.lead());
        expert.then().statusCode(201);
        challenge
                .peer("expert-" + challenge.lead())
                .body(TestClient.ratings(2, List.of("1.1.a.2")))
                .put(challenge.self() + "/ratings")
                .then()
                .statusCode(200);
        problem(
                challenge
                        .council()
                        .assessor()
                        .header("If-None-Match", "*")
                        .body("{\"role\":\"OFFICER_PEER\"}")
                        .put(path + "x"),
                422,
                "team-role-not-here");
    }

    @Test
    void whoHasNotDeclaredDoesNotRate() {
        String person = "silent-" + challenge.lead();
        challenge.appoint(challenge.byLead(), person, "MEMBER_PEER").then().statusCode(201);
        problem(rate(person, "1.1.a.1"), 403, "declaration-missing");
        challenge.declareNothing(person);
        rate(person, "1.1.a.1").then().statusCode(200);
    }

    @Test
    void anInterestKeepsThemFromWhatItConcernsUntilTheLeadClearsIt() {
        String person = challenge.officer("shareholder-" + challenge.lead());
        challenge.declare(person, ELEMENT).then().statusCode(200);
        rate(person, "1.1.a.1").then().statusCode(403).body("errors[0].value", equalTo("1.1.a.1"));
        rate(person, "2.1.a.1").then().statusCode(200);
        String interest = challenge.peer() + "/team/" + person + "/interests/1";
        String cleared = "{\"cleared\":true,\"reason\":\"Sold them last year\"}";
        problem(challenge.peer(person).header("If-Match", "*").body(cleared).put(interest), 403, "not-for-your-side");
        challenge
                .byLead()
                .header("If-Match", "*")
                .body(cleared)
                .put(interest)
                .then()
                .statusCode(200);
        rate(person, "1.1.a.1").then().statusCode(200);
    }

    @Test
    void anInterestInTheWholeIsDecidedByAnAdministratorWhereItIsTheLeads() {
        challenge.declare(challenge.lead(), WHOLE).then().statusCode(200);
        problem(rate(challenge.lead(), "2.1.a.1"), 403, "interest-declared");
        String interest = challenge.peer() + "/team/" + challenge.lead() + "/interests/1";
        String cleared = "{\"cleared\":true,\"reason\":\"Long ago\"}";
        problem(challenge.byLead().header("If-Match", "*").body(cleared).put(interest), 403, "not-for-your-side");
        TestChallenge.administrator()
                .header("If-Match", "*")
                .body(cleared)
                .put(interest)
                .then()
                .statusCode(200);
        rate(challenge.lead(), "2.1.a.1").then().statusCode(200);
    }

    @Test
    void aDeclarationIsOnesOwnAndNamesNodesOfTheEdition() {
        String person = challenge.officer("other-" + challenge.lead());
        problem(
                challenge
                        .byLead()
                        .header("If-Match", "*")
                        .body("{\"interests\":[]}")
                        .put(challenge.peer() + "/team/" + person + "/declaration"),
                403,
                "declaration-of-another");
        challenge
                .declare(person, ELEMENT.replace("1.1\"", "9.9\""))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/interests/0/nodes/0"));
        challenge.declare(person, "null").then().statusCode(422).body("errors", hasSize(1));
    }

    @Test
    void theTeamOfAFinishedAssessmentStays() {
        TestClient other = TestClient.fresh();
        String path = other.openToCompleted();
        problem(
                other.assessor()
                        .header("If-None-Match", "*")
                        .body("{\"role\":\"OBSERVER\"}")
                        .put(path + "/team/late"),
                409,
                "team-at-rest");
    }

    private Response appoint(String person, String body) {
        return challenge.byLead().header("If-None-Match", "*").body(body).put(challenge.peer() + "/team/" + person);
    }

    private Response rate(String person, String criterion) {
        return challenge
                .peer(person)
                .body(TestClient.ratings(2, List.of(criterion)))
                .put(challenge.peer() + "/ratings");
    }

    private static void problem(Response answer, int status, String slug) {
        answer.then().statusCode(status).body("type", endsWith("/" + slug));
    }
}
