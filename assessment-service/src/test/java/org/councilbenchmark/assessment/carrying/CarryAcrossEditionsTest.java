package org.councilbenchmark.assessment.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.assessment.testing.TestClient.PATH;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.councilbenchmark.assessment.testing.TestCatalogue;
import org.councilbenchmark.assessment.testing.TestClient;
import org.councilbenchmark.assessment.testing.TestMappings;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a mapping of the catalogue, which is asked as the caller and while nothing is held. */
@QuarkusTest
@WithTestResource(Engines.class)
@WithTestResource(value = TestMappings.class, scope = TestResourceScope.GLOBAL)
class CarryAcrossEditionsTest {

    private static final String MERGED = """
            {"criterion":"1.1.a.1","carried":true,"level":3,"score":{"exact":"200/3","value":66.666666666667},
            "exact":false,"sources":[{"criterion":"1.1.a.1","relation":"SUBSET","weight":1},
            {"criterion":"1.1.a.2","relation":"SUBSET","weight":1}]}""";
    private static final String NOT_APPLICABLE = """
            {"criterion":"1.1.a.2","carried":true,"notApplicable":true,"exact":true,
            "sources":[{"criterion":"1.1.a.3","relation":"EQUAL"}]}""";
    private static final String NEW = """
            {"criterion":"1.1.a.3","carried":false,"reason":"NO_SOURCE","detail":"No criterion corresponds to it."}""";
    private static final String OFF_SCALE = """
            {"criterion":"1.1.a.4","carried":true,"level":9,"exact":true,"sources":[{"criterion":"1.1.a.4"}]}""";

    private final TestClient client = TestClient.fresh();
    private String earlier;
    private String draft;

    @BeforeEach
    void openAgainstTheLaterEdition() {
        TestMappings.publishLaterEdition();
        TestMappings.reset();
        earlier = client.open();
        client.assessor().body("""
                        {"ratings":[{"criterion":"1.1.a.1","level":3,"narrative":"Good","confidence":"HIGH"},
                        {"criterion":"1.1.a.2","level":2,"narrative":"Fair","confidence":"LOW"},
                        {"criterion":"1.1.a.3","notApplicable":true,"reason":"None here"}]}""").put(earlier + "/ratings").then().statusCode(200);
        draft = client.assessor()
                .body(TestClient.opening(
                        client.council().code(), TestCatalogue.BENCHMARK, TestMappings.LATER, "SELF", "2010-04-01/P1Y"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("links.self");
        TestMappings.carries(
                String.join(",", MERGED, NOT_APPLICABLE, NEW, OFF_SCALE),
                "{\"criterion\":\"2.1.a.1\",\"detail\":\"It corresponds to no criterion of the later edition.\"}");
    }

    @AfterEach
    void putTheCatalogueInOrder() {
        TestMappings.reset();
    }

    @Test
    void theCatalogueSaysWhatCarriesAndWhatDoesNot() {
        carry().statusCode(200)
                .body("mapping", equalTo(TestMappings.MAPPING))
                .body("fromEdition", equalTo("2009.1"))
                .body("edition", equalTo(TestMappings.LATER))
                .body("carried", equalTo(2))
                .body("criteria[0].exact", equalTo(false))
                .body("criteria[0].sources", equalTo(List.of("1.1.a.1", "1.1.a.2")))
                .body("criteria[2].reason", equalTo("NO_SOURCE"))
                .body("criteria[3].reason", equalTo("LEVEL_OFF_SCALE"))
                .body("unused.criterion", equalTo(List.of("2.1.a.1")));
        client.assessor()
                .get(draft + "/ratings")
                .then()
                .body("ratings[0].level", equalTo(3))
                .body("ratings[0].narrative", equalTo("1.1.a.1: Good\n\n1.1.a.2: Fair"))
                .body("ratings[0].confidence", equalTo("LOW"))
                .body("ratings[0].carried.exact", equalTo(false))
                .body("ratings[0].carried.criteria", equalTo(List.of("1.1.a.1", "1.1.a.2")))
                .body("ratings[1].reason", equalTo("None here"));
    }

    @Test
    void itIsAskedAsTheCallerWithLevelsAndWithoutWords() {
        carry().statusCode(200);
        assertThat(TestMappings.questions()).hasSize(2);
        assertThat(TestMappings.questions().get(0))
                .startsWith("GET /v1/mappings?benchmark=small-authority&edition=2009.1")
                .contains(" Bearer ey");
        assertThat(TestMappings.questions().get(1))
                .startsWith("POST /v1/mappings/" + TestMappings.MAPPING + "/carried-ratings Bearer ey")
                .contains("{\"criterion\":\"1.1.a.1\",\"level\":3}")
                .contains("{\"criterion\":\"1.1.a.3\",\"notApplicable\":true}")
                .doesNotContain("Good");
    }

    @Test
    void nothingIsHeldWhileTheCatalogueIsAsked() {
        String free = "select count(*) from (select 1 from assessment where id = '%s' for update nowait) l"
                .formatted(TestClient.idOf(draft));
        TestMappings.whileAsked(() -> assertThat(TestCatalogue.count(free)).isOne());
        carry().statusCode(200).body("carried", equalTo(2));
    }

    @Test
    void whileTheCatalogueIsAwayNothingIsWritten() {
        TestMappings.answerWith(503);
        carry().statusCode(503).header("Retry-After", notNullValue()).contentType("application/problem+json");
        TestMappings.reset();
        TestMappings.carries("not JSON", "");
        carry().statusCode(503);
        client.assessor().get(draft + "/ratings").then().body("rated", equalTo(0));
    }

    @Test
    void withoutAFinishedMappingThereIsNoWay() {
        TestMappings.list(
                TestMappings.mapping("1", "2009.1", TestMappings.LATER, "DRAFT"),
                TestMappings.mapping("2", TestMappings.LATER, "2009.1", "COMPLETE"));
        carry().statusCode(422)
                .body("type", endsWith("/no-mapping"))
                .body("remedy", containsString("POST /v1/mappings"));
        TestMappings.reset();
        TestMappings.whileAsked(
                () -> TestMappings.answerWith(TestMappings.questions().size() > 1 ? 422 : 200));
        carry().statusCode(422).body("type", endsWith("/mapping-unusable"));
        client.assessor().get(draft + "/ratings").then().body("rated", equalTo(0));
    }

    @Test
    void bothEditionsAreComparedOnTheLaterOne() {
        client.rate(draft, 4, List.of("1.1.a.1", "1.1.a.3"));
        client.assessor()
                .get(draft + "/comparison?with=" + TestClient.idOf(earlier))
                .then()
                .statusCode(200)
                .body("edition", equalTo(TestMappings.LATER))
                .body("mapping", equalTo(TestMappings.MAPPING))
                .body("criteria[0].change", equalTo("IMPROVED"))
                .body("criteria[0].before.level", equalTo(3))
                .body("criteria[0].exact", equalTo(false))
                .body("criteria[2].change", equalTo("NOT_COMPARABLE"))
                .body("criteria[2].reason", equalTo("NO_SOURCE"))
                .body("nodes.find { it.code == '1.1.a' }.before.score.fraction", equalTo("200/3"))
                .body("nodes.find { it.code == '1.1.a' }.after.score.fraction", equalTo("100/1"))
                .body("nodes.find { it.code == '1.1.a' }.leftOut", equalTo(1))
                .body("summary.notComparable", equalTo(1));
    }

    @Test
    void theOtherWayRoundTheyAreComparedOnTheLaterOneAllTheSame() {
        client.rate(draft, 4, List.of("1.1.a.1"));
        client.assessor()
                .get(earlier + "/comparison?with=" + TestClient.idOf(draft))
                .then()
                .statusCode(200)
                .body("edition", equalTo(TestMappings.LATER))
                .body("criteria[0].change", equalTo("DECLINED"))
                .body("after.assessment", equalTo(TestClient.idOf(earlier)));
    }

    private ValidatableResponse carry() {
        return client.assessor()
                .body("{\"from\":\"%s\"}".formatted(TestClient.idOf(earlier)))
                .post(draft + "/carry-forward")
                .then();
    }
}
