package org.councilbenchmark.assessment.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.councilbenchmark.assessment.testing.ApiOperation;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** Tries every operation of the API document against the promises that hold whatever is asked. */
@QuarkusTest
@WithTestResource(Engines.class)
class NoWayRoundTest {

    /** What a side may know of the other while it is sealed: that it exists, and who works on it. */
    private static final Set<String> OPEN_WHILE_SEALED =
            Set.of("getAssessment", "getTeam", "getTeamMember", "listVersions");

    /** Ends an assessment instead of changing what it says; it has tests of its own. */
    private static final Set<String> ENDING = Set.of("withdrawAssessment", "deleteAssessment");

    private static final String SECRET = "Only our own side reads this";

    @Test
    void noOperationShowsASealedHalfToTheOtherSideOrToAnAdministrator() {
        TestChallenge challenge = challengeWithSecrets();
        List<String> leaks = new ArrayList<>();
        outsiders(challenge).forEach((who, person) -> {
            for (ApiOperation operation : ApiOperation.onOneAssessment()) {
                if (operation.reads() || operation.id().equals("supposeRatings")) {
                    Response answer = operation.on(person.half(), person.token().get());
                    boolean opened = answer.statusCode() < 400 && !OPEN_WHILE_SEALED.contains(operation.id());
                    if (opened || answer.asString().contains(SECRET) || answer.statusCode() >= 500) {
                        leaks.add(operation.id() + " as " + who + " answers " + answer.statusCode());
                    }
                }
            }
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void noOperationLetsOneSideChangeWhatTheOtherJudged() {
        TestChallenge challenge = challengeWithSecrets();
        List<String> before = judgements(challenge);
        outsiders(challenge).values().forEach(person -> writing()
                .forEach(operation -> operation.on(person.half(), person.token().get())));
        assertThat(judgements(challenge)).isEqualTo(before);
    }

    @Test
    void noOperationChangesWhatACompletedAssessmentSays() {
        TestClient council = TestClient.fresh();
        String path = council.openToCompleted();
        List<String> before = judgement(path, council::assessor);
        Map<String, Set<String>> done = new TreeMap<>();
        for (String role : List.of("assessor", "approver", "peer-reviewer", "administrator")) {
            for (ApiOperation operation : writing()) {
                if (operation.on(path, council.as(role)).statusCode() < 300) {
                    done.computeIfAbsent(operation.id(), id -> new TreeSet<>()).add(role);
                }
            }
        }
        assertThat(judgement(path, council::assessor)).isEqualTo(before);
        assertThat(done.keySet()).isNotEmpty().doesNotContain("rateCriteria", "rateCriterion", "submitAssessment");
    }

    /** @param half the one that this person has no part in */
    private record Outsider(String half, Supplier<RequestSpecification> token) {}

    private static Map<String, Outsider> outsiders(TestChallenge challenge) {
        return Map.of(
                "lead of the peers", new Outsider(challenge.self(), challenge::byLead),
                "administrator, on self", new Outsider(challenge.self(), TestChallenge::administrator),
                "another council's approver", new Outsider(challenge.self(), TestClient.fresh()::approver),
                "assessor", new Outsider(challenge.peer(), challenge.council()::assessor),
                "approver", new Outsider(challenge.peer(), challenge.council()::approver),
                "administrator, on peer", new Outsider(challenge.peer(), TestChallenge::administrator),
                "another council's peer", new Outsider(challenge.peer(), () -> challenge.peer("nobody-of-the-team")));
    }

    private static List<ApiOperation> writing() {
        return ApiOperation.onOneAssessment().stream()
                .filter(operation -> !operation.reads() && !ENDING.contains(operation.id()))
                .toList();
    }

    private static TestChallenge challengeWithSecrets() {
        TestChallenge challenge = TestChallenge.open();
        String ratings = TestClient.ratings(3, TestCatalogue.CRITERIA)
                .replace("\"level\":3", "\"level\":3,\"narrative\":\"" + SECRET + "\"");
        challenge
                .council()
                .assessor()
                .body(ratings)
                .put(challenge.self() + "/ratings")
                .then()
                .statusCode(200);
        challenge
                .byLead()
                .body(ratings)
                .put(challenge.peer() + "/ratings")
                .then()
                .statusCode(200);
        return challenge;
    }

    private static List<String> judgements(TestChallenge challenge) {
        List<String> both = new ArrayList<>(judgement(challenge.self(), challenge.council()::assessor));
        both.addAll(judgement(challenge.peer(), challenge::byLead));
        return both;
    }

    /** Status, ratings with their history of versions, and scores, as the own side reads them. */
    private static List<String> judgement(String path, Supplier<RequestSpecification> own) {
        return List.of(
                own.get().get(path).then().statusCode(200).extract().path("status"),
                own.get()
                        .get(path + "/ratings")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                own.get().get(path + "/scores").then().statusCode(200).extract().asString());
    }
}
