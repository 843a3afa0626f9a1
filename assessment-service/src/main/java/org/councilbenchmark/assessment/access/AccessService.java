package org.councilbenchmark.assessment.access;

import static org.councilbenchmark.assessment.access.AccessProblem.ASSESSMENT_NOT_DRAFT;
import static org.councilbenchmark.assessment.council.CouncilProblem.COUNCIL_NOT_YOURS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** Answers for every feature whether the caller may see or touch an assessment. */
@ApplicationScoped
public class AccessService {

    @Inject
    AccessRepository assessments;

    @Inject
    CouncilService councils;

    @Inject
    Actor actor;

    /** The assessment, if it is one of the caller's councils'; 404 otherwise. */
    public AssessmentRef visible(UUID id) {
        return assessments.find(id, everyCouncil(), actor.councils()).orElseThrow(AccessService::notFound);
    }

    /** As {@link #visible}, with how the caller stands to it. */
    public Seen seen(UUID id) {
        AssessmentRef found = visible(id);
        return new Seen(found, everyCouncil() ? Side.ADMINISTRATOR : Side.COUNCIL, null, false, null);
    }

    /** As {@link #visible}, and its ratings are not sealed from the caller; 403 otherwise. */
    public AssessmentRef readable(UUID id) {
        return visible(id);
    }

    /** As {@link #visible}, and held as a draft until the transaction ends: no transition comes between. */
    public AssessmentRef draftForRating(UUID id) {
        AssessmentRef found =
                assessments.hold(id, everyCouncil(), actor.councils()).orElseThrow(AccessService::notFound);
        if (found.status() != AssessmentStatus.DRAFT) {
            throw ASSESSMENT_NOT_DRAFT.with(
                    "The assessment is " + found.status() + ".",
                    found.status() == AssessmentStatus.SUBMITTED
                            ? "Ask the approver to return it; then its ratings can change again."
                            : "Open a new assessment for the same period; at its completion it supersedes this one.");
        }
        return found;
    }

    public CouncilScope scope() {
        return new CouncilScope(everyCouncil(), councils.idsOf(actor.councils()));
    }

    /** Passes when the council that a body names is one of the caller's; 403 otherwise. */
    public void requireOwn(Council council, String code) {
        if (!scope().covers(council.id())) {
            String detail = "Your token does not name " + council.name() + " among your councils.";
            String remedy = "Send a council of yours, or use a token that names this one.";
            throw COUNCIL_NOT_YOURS
                    .with(detail, remedy)
                    .fault(Fault.at("/council", "council-not-yours", code, detail, remedy));
        }
    }

    private boolean everyCouncil() {
        return actor.is(Roles.ADMINISTRATOR) && actor.everyCouncil();
    }

    public static RuntimeException notFound() {
        return RequestProblem.NOT_FOUND.with(
                "There is no such assessment among those of your councils.",
                "Take an id from GET /v1/assessments, or use a token of the council concerned.");
    }
}
