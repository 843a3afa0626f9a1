package org.councilbenchmark.assessment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.councilbenchmark.testing.Engines;
import org.councilbenchmark.testing.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Engines.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatIsServed() throws IOException {
        OpenApiSnapshot.verify("assessment-service");
    }
}
