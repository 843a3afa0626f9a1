package org.councilbenchmark.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.catalogue.Caller.as;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.TestEvent;
import org.councilbenchmark.testing.TestTopics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class RepublicationTest {

    @Test
    void theWholeStateIsToldAgainInTheSameVersions() {
        List<TestEvent> before = TestTopics.awaitAll("catalogue.councils", RepublicationTest::isTrafford, 1);
        as("administrator")
                .post("/v1/catalogue-republications")
                .then()
                .statusCode(202)
                .body("councils", greaterThanOrEqualTo(365))
                .body("indicators", greaterThanOrEqualTo(232))
                .body("editions", greaterThanOrEqualTo(250));
        List<TestEvent> after =
                TestTopics.awaitAll("catalogue.councils", RepublicationTest::isTrafford, before.size() + 1);
        assertThat(after).extracting(TestEvent::version).containsOnly(1L);
        assertThat(after).extracting(TestEvent::data).containsOnly(before.get(0).data());
    }

    private static boolean isTrafford(TestEvent event) {
        return event.key().equals("TRF");
    }

    @Test
    void onlyAnAdministratorMayAskForIt() {
        as("catalogue-editor").post("/v1/catalogue-republications").then().statusCode(403);
    }
}
