package org.councilbenchmark.evidence.link;

import static org.councilbenchmark.evidence.link.LinkProblem.ASSESSMENT_FROZEN;
import static org.councilbenchmark.evidence.link.LinkProblem.ASSESSMENT_UNKNOWN;
import static org.councilbenchmark.evidence.link.LinkProblem.OTHER_COUNCIL;

import java.util.Optional;
import java.util.UUID;
import org.councilbenchmark.evidence.assessment.Assessment;
import org.councilbenchmark.evidence.council.CouncilScope;
import org.councilbenchmark.evidence.document.OwnDocument;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** What must hold between a document and an assessment. */
public final class LinkRules {

    private LinkRules() {}

    /** One of another council is as unknown as one that is not there: which of both it is, is not to be found out. */
    public static Assessment known(Optional<Assessment> assessment, UUID id, CouncilScope scope) {
        return assessment
                .filter(found -> scope.covers(found.council()))
                .orElseThrow(() -> atAssessment(
                        ASSESSMENT_UNKNOWN,
                        id,
                        "No assessment that you may see has the id " + id + ".",
                        "Take the id from GET /v1/assessments."));
    }

    public static void sameCouncil(OwnDocument document, Assessment assessment) {
        if (!document.council().equals(assessment.council())) {
            throw atAssessment(
                    OTHER_COUNCIL,
                    assessment.id(),
                    "The document belongs to another council than the assessment.",
                    "Link a document of the council that is assessed; upload it for that council where needed.");
        }
    }

    public static void notFrozen(Assessment assessment) {
        if (assessment.frozen()) {
            throw atAssessment(
                    ASSESSMENT_FROZEN,
                    assessment.id(),
                    "The assessment is completed or withdrawn; its evidence stays as it is.",
                    "A correction is a new assessment that supersedes this one: link the evidence there.");
        }
    }

    private static ProblemException atAssessment(LinkProblem type, UUID id, String detail, String remedy) {
        return type.with(detail, remedy).fault(Fault.in("assessment", type.slug(), id, detail, remedy));
    }
}
