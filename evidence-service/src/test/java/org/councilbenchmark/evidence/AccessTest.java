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

    @BeforeAll
    static void world() {
        World.tell();
    }

    @Test
    void everyOperationOpensToItsRolesAlone() {
        Map<String, Set<String>> allowed = new HashMap<>();
        allowed.put("uploadDocument", WRITERS);
        allowed.put("listDocuments", READERS);
        allowed.put("getDocument", READERS);
        allowed.put("downloadDocument", READERS);
        allowed.put("describeResumableUploads", AccessMatrix.anybody());
        allowed.put("createResumableUpload", WRITERS);
        allowed.put("getResumableUpload", WRITERS);
        allowed.put("resumeUpload", WRITERS);
        allowed.put("continueUpload", WRITERS);
        allowed.put("endUpload", WRITERS);
        allowed.put("listDocumentLinks", READERS);
        allowed.put("linkDocument", WRITERS);
        allowed.put("unlinkDocument", WRITERS);
        allowed.put("listEvidenceLinks", READERS);
        allowed.put("republishEvidence", Set.of("administrator"));
        assertThat(AccessMatrix.deviations(allowed)).isEmpty();
    }
}
