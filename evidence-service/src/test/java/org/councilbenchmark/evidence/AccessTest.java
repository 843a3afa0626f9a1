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
        assertThat(AccessMatrix.deviations(Map.ofEntries(
                        Map.entry("uploadDocument", WRITERS),
                        Map.entry("listDocuments", READERS),
                        Map.entry("getDocument", READERS),
                        Map.entry("downloadDocument", READERS),
                        Map.entry("getDocumentText", READERS),
                        Map.entry("getThumbnail", READERS),
                        Map.entry("listDocumentLinks", READERS),
                        Map.entry("linkDocument", WRITERS),
                        Map.entry("unlinkDocument", WRITERS),
                        Map.entry("listEvidenceLinks", READERS),
                        Map.entry("republishEvidence", Set.of("administrator")))))
                .isEmpty();
    }
}
