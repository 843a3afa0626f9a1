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

    private static final Set<String> READERS_AND_PEERS =
            Set.of("assessor", "approver", "peer-reviewer", "integrator", "administrator");
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
                        entry("getDocument", READERS_AND_PEERS),
                        entry("downloadDocument", READERS_AND_PEERS),
                        entry("downloadRevision", READERS_AND_PEERS),
                        entry("getDocumentText", READERS_AND_PEERS),
                        entry("getThumbnail", READERS_AND_PEERS),
                        entry("describeResumableUploads", AccessMatrix.anybody()),
                        entry("createResumableUpload", WRITERS),
                        entry("getResumableUpload", WRITERS),
                        entry("resumeUpload", WRITERS),
                        entry("continueUpload", WRITERS),
                        entry("endUpload", WRITERS),
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
                        entry("linkDocumentToMany", WRITERS),
                        entry("unlinkDocument", WRITERS),
                        entry("getEvidenceCoverage", READERS_AND_PEERS),
                        entry("getReceipt", READERS_AND_PEERS),
                        entry("verifyDocument", READERS_AND_PEERS),
                        entry("verifyDocuments", Set.of("administrator")),
                        entry("getVerification", Set.of("administrator")),
                        entry("listReceiptKeys", AccessMatrix.anybody()),
                        entry("createDownloadLink", READERS_AND_PEERS),
                        entry("downloadByLink", AccessMatrix.anybody()),
                        entry("listEvidenceLinks", READERS_AND_PEERS),
                        entry("getEvidenceQuota", READERS),
                        entry("setEvidenceQuota", Set.of("administrator")),
                        entry("republishEvidence", Set.of("administrator")))))
                .isEmpty();
    }
}
