package org.councilbenchmark.assessment.aim;

import static org.councilbenchmark.assessment.aim.TargetProblem.ASSESSMENT_WITHDRAWN;
import static org.councilbenchmark.assessment.aim.TargetProblem.NOT_FOR_THIS_KIND;
import static org.councilbenchmark.assessment.aim.TargetProblem.NOT_THE_COUNCILS_SIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Side;

/** Lets the council that is judged say what it means to do about an assessment; nobody else. */
@ApplicationScoped
public class CouncilSide {

    @Inject
    AccessService access;

    /** The assessment, if the caller may read it and plans for the council; in any state but withdrawn. */
    public AssessmentRef require(UUID id) {
        AssessmentRef assessment = access.readable(id);
        if (access.seen(id).side() != Side.COUNCIL) {
            throw NOT_THE_COUNCILS_SIDE.with(
                    "You do not look at this assessment as one of the council that is judged.",
                    "Use a token that names the council.");
        }
        if (assessment.kind() == AssessmentKind.PEER) {
            throw NOT_FOR_THIS_KIND.with(
                    "This is what the peers found, and the council cannot add to it.",
                    "Say it on the council's own assessment, or on the agreed one.");
        }
        if (assessment.status() == AssessmentStatus.WITHDRAWN) {
            throw ASSESSMENT_WITHDRAWN.with(
                    "The assessment was withdrawn and is only kept for the record.",
                    "Say it on the assessment that is current; GET …/versions lists them.");
        }
        return assessment;
    }
}
