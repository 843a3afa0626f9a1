package org.councilbenchmark.assessment.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.SmallChallenge;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestChallenge;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class DifferencesTest {

    @Test
    void beforeBothAreSubmittedNobodySeesThem() {
        TestChallenge challenge = TestChallenge.open();
        challenge.council().rateAll(challenge.self(), 3);
        challenge.ratePeer(challenge.lead(), 2, TestCatalogue.CRITERIA);
        challenge.council().submit(challenge.self());
        for (String half : List.of(challenge.self(), challenge.peer())) {
            sealed(challenge.council().approver().get(half + "/differences").then());
            sealed(challenge.byLead().get(half + "/differences").then());
            sealed(TestChallenge.administrator().get(half + "/differences").then());
        }
        TestClient.fresh()
                .assessor()
                .get(challenge.self() + "/differences")
                .then()
                .statusCode(404);
    }

    private static void sealed(ValidatableResponse answer) {
        answer.statusCode(403).body("type", endsWith("/assessment-sealed"));
    }

    @Test
    void anAssessmentWithoutCounterpartHasNone() {
        TestClient council = TestClient.fresh();
        council.assessor()
                .get(council.open() + "/differences")
                .then()
                .statusCode(409)
                .body("type", endsWith("/assessment-not-paired"))
                .body("remedy", containsString("other half"));
    }

    @Test
    void bothSidesStandBesideEachOtherWithTheirWordsFromEitherHalf() {
        TestChallenge challenge = SmallChallenge.unsealed();
        for (String half : List.of(challenge.self(), challenge.peer())) {
            challenge
                    .byLead()
                    .get(half + "/differences")
                    .then()
                    .statusCode(200)
                    .body("self", equalTo(TestClient.idOf(challenge.self())))
                    .body("peer", equalTo(TestClient.idOf(challenge.peer())))
                    .body("agreed", nullValue())
                    .body("total", equalTo(10))
                    .body("items.criterion", equalTo(TestCatalogue.CRITERIA))
                    .body("items[0].comparison", equalTo("EQUAL"))
                    .body("items[0].difference", equalTo(0.0f))
                    .body("items[2].comparison", equalTo("SELF_HIGHER"))
                    .body("items[2].difference", equalTo(33.3f))
                    .body("items[2].self.level", equalTo(3))
                    .body("items[2].self.narrative", equalTo("Words on 1.1.a.3"))
                    .body("items[2].self.confidence", equalTo("HIGH"))
                    .body("items[2].peer.level", equalTo(2))
                    .body("items[2].peer.ratedBy", equalTo(challenge.lead()))
                    .body("items[6].difference", equalTo(40.0f))
                    .body("items[8].comparison", equalTo("APPLICABILITY"))
                    .body("items[8].difference", nullValue())
                    .body("items[8].peer.reason", equalTo("Run by the county"))
                    .body("items[9].comparison", equalTo("ONE_SIDE_ONLY"))
                    .body("items[9].peer", nullValue());
        }
    }

    /** Expected figures: Python's fractions, over all pairings of positions on the scales. */
    @Test
    void agreementIsToldForTheWholeAndForEachElementOrWhyNot() {
        TestChallenge challenge = SmallChallenge.unsealed();
        challenge
                .council()
                .assessor()
                .get(challenge.self() + "/differences")
                .then()
                .statusCode(200)
                .body("weights", equalTo("QUADRATIC"))
                .body("overall.compared", equalTo(8))
                .body("overall.equal", equalTo(0.5f))
                .body("overall.meanDifference", equalTo(21.7f))
                .body("overall.kappa.exact", equalTo("1185/2177"))
                .body("overall.kappa.value", equalTo(0.5443f))
                .body("overall.kappa.standardError", equalTo(0.2395f))
                .body("overall.kappa.lower", equalTo(0.0748f))
                .body("overall.kappa.upper", equalTo(1.0f))
                .body("overall.kappa.strength", equalTo("MODERATE"))
                .body("elements.node", contains("1.1", "2.1"))
                .body("elements[0].kappa.exact", equalTo("48/53"))
                .body("elements[0].observedAgreement", equalTo(0.9778f))
                .body("elements[0].expectedAgreement", equalTo(0.7644f))
                .body("elements[0].cannotBeTold", nullValue())
                .body("elements[1].compared", equalTo(3))
                .body("elements[1].kappa", nullValue())
                .body("elements[1].cannotBeTold", containsString("at least 5"))
                .body("assessors.size()", equalTo(2))
                .body("assessors.cannotBeTold", everyItem(startsWith("Nobody else")));
        challenge
                .council()
                .assessor()
                .get(challenge.self() + "/differences?weights=LINEAR")
                .then()
                .body("overall.kappa.exact", equalTo("173/381"))
                .body("elements[0].kappa.exact", equalTo("24/29"));
    }

    @Test
    void theListIsFilteredSortedAndPaged() {
        TestChallenge challenge = SmallChallenge.unsealed();
        String path = challenge.peer() + "/differences";
        challenge
                .byLead()
                .get(path + "?onlyDifferent=true&sort=-difference")
                .then()
                .body("items.criterion", contains("2.1.b.2", "2.1.b.3", "2.1.b.1", "2.1.a.2", "1.1.a.3", "2.1.a.1"));
        challenge
                .byLead()
                .get(path + "?node=2.1.a")
                .then()
                .body("items.criterion", contains("2.1.a.1", "2.1.a.2"))
                .body("overall.compared", equalTo(8));
        challenge
                .byLead()
                .get(path + "?page=2&size=4")
                .then()
                .body("page", equalTo(2))
                .body("total", equalTo(10))
                .body("items.criterion", contains("1.1.a.5", "2.1.a.1", "2.1.a.2", "2.1.b.1"));
        assertThat(challenge.byLead().get(path + "?page=2&size=4").headers().getValues("Link"))
                .anyMatch(link -> link.contains("page=3") && link.contains("next"));
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsParameter() {
        TestChallenge challenge = SmallChallenge.unsealed();
        for (String query : List.of("node=9", "onlyDifferent=maybe", "sort=level", "weights=CUBIC", "size=501")) {
            challenge
                    .byLead()
                    .get(challenge.peer() + "/differences?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem(query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void anAssessorWhoRatesOtherwiseThanTheRestStandsOut() {
        TestChallenge challenge = TestChallenge.open();
        challenge.council().rateAll(challenge.self(), 4);
        challenge.council().submit(challenge.self());
        String officer = challenge.officer("strict-" + challenge.lead());
        challenge.ratePeer(officer, 2, TestCatalogue.CRITERIA.subList(0, 5));
        challenge.ratePeer(challenge.lead(), 4, TestCatalogue.CRITERIA.subList(5, 10));
        challenge.moveByLead(challenge.peer(), "submission").then().statusCode(200);
        challenge
                .byLead()
                .get(challenge.peer() + "/differences")
                .then()
                .body("assessors.findAll { it.outlying }.person.sort()", equalTo(List.of(challenge.lead(), officer)))
                .body("assessors.find { it.person == '" + officer + "' }.difference", equalTo(-66.7f))
                .body("assessors.find { it.person == '" + officer + "' }.side", equalTo("PEER"));
    }
}
