package org.councilbenchmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.testing.AccessMatrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class AccessTest {

    private static final Set<String> WRITERS = Set.of("assessor", "approver", "administrator");
    private static final Set<String> READERS = Set.of("assessor", "approver", "integrator", "administrator");

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void everyOperationOpensToItsRolesAlone() {
        assertThat(AccessMatrix.deviations(Map.of(
                        "uploadDocument", WRITERS,
                        "listDocuments", READERS,
                        "getDocument", READERS,
                        "downloadDocument", READERS,
                        "listDocumentLinks", READERS,
                        "linkDocument", WRITERS,
                        "unlinkDocument", WRITERS,
                        "listEvidenceLinks", READERS,
                        "republishEvidence", Set.of("administrator"))))
                .isEmpty();
    }
}
