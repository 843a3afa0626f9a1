package org.councilbenchmark.evidence;

import static java.util.Map.entry;
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

    private static final Set<String> KEEPERS = Set.of("approver", "administrator");

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void everyOperationOpensToItsRolesAlone() {
        assertThat(AccessMatrix.deviations(Map.ofEntries(
                        entry("uploadDocument", WRITERS),
                        entry("listDocuments", READERS),
                        entry("getDocument", READERS),
                        entry("downloadDocument", READERS),
                        entry("listRevisions", READERS),
                        entry("reviseDocument", WRITERS),
                        entry("describeDocument", WRITERS),
                        entry("supersedeDocument", WRITERS),
                        entry("endSupersession", WRITERS),
                        entry("withdrawDocument", WRITERS),
                        entry("listDocumentHistory", READERS),
                        entry("getRetention", READERS),
                        entry("setRetention", KEEPERS),
                        entry("holdDocument", KEEPERS),
                        entry("releaseDocument", KEEPERS),
                        entry("disposeOfContent", KEEPERS),
                        entry("listReviews", READERS),
                        entry("listDocumentLinks", READERS),
                        entry("linkDocument", WRITERS),
                        entry("unlinkDocument", WRITERS),
                        entry("listEvidenceLinks", READERS),
                        entry("republishEvidence", Set.of("administrator")))))
                .isEmpty();
    }
}
