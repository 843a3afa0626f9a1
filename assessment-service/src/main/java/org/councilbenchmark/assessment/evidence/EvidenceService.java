package org.councilbenchmark.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What backs the criteria of an assessment. */
@ApplicationScoped
public class EvidenceService {

    @Inject
    EvidenceRepository evidence;

    /** Documents by criterion, in one query; a criterion without any is absent. */
    public Map<String, List<LinkedDocument>> of(UUID assessment) {
        return evidence.linked(assessment);
    }
}
