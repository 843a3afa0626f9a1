package org.councilbenchmark.evidence;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.councilbenchmark.testing.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsTheServedOne() throws Exception {
        OpenApiSnapshot.verify("evidence-service");
    }
}
