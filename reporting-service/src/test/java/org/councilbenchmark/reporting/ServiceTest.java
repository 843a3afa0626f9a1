package org.councilbenchmark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import org.councilbenchmark.testing.AccessMatrix;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class ServiceTest {

    @Test
    void everyAuthenticatedCallerMayReadEveryReport() {
        assertThat(AccessMatrix.deviations(Map.of(
                        "getLeagueTable", AccessMatrix.everybody(),
                        "getCouncilProfile", AccessMatrix.everybody(),
                        "listProjections", AccessMatrix.everybody())))
                .isEmpty();
    }

    @Test
    void theCommittedDocumentIsWhatIsServed() throws IOException {
        OpenApiSnapshot.verify("reporting-service");
    }
}
