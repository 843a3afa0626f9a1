package org.councilbenchmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
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

    private static final Set<String> READERS_AND_PEERS =
            Set.of("assessor", "approver", "peer-reviewer", "integrator", "administrator");
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void everyOperationOpensToItsRolesAlone() {
        Map<String, Set<String>> table = new HashMap<>(Map.of(
                "uploadDocument", WRITERS,
                "listDocuments", READERS,
                "getDocument", READERS_AND_PEERS,
                "downloadDocument", READERS_AND_PEERS,
                "listDocumentLinks", READERS,
                "linkDocument", WRITERS,
                "unlinkDocument", WRITERS,
                "listEvidenceLinks", READERS_AND_PEERS,
                "republishEvidence", ADMINISTRATOR));
        table.putAll(proving());
        assertThat(AccessMatrix.deviations(table)).isEmpty();
    }

    /** Links of many, coverage, receipts, verification, downloads by link. */
    private static Map<String, Set<String>> proving() {
        return Map.of(
                "linkDocumentToMany", WRITERS,
                "getEvidenceCoverage", READERS_AND_PEERS,
                "getReceipt", READERS_AND_PEERS,
                "verifyDocument", READERS_AND_PEERS,
                "verifyDocuments", ADMINISTRATOR,
                "getVerification", ADMINISTRATOR,
                "listReceiptKeys", AccessMatrix.anybody(),
                "createDownloadLink", READERS_AND_PEERS,
                "downloadByLink", AccessMatrix.anybody());
    }
}
