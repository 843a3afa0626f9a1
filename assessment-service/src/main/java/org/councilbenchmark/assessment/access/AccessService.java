package org.councilbenchmark.assessment.access;

import static org.councilbenchmark.assessment.access.AccessProblem.ASSESSMENT_NOT_DRAFT;
import static org.councilbenchmark.assessment.access.AccessProblem.ASSESSMENT_SEALED;
import static org.councilbenchmark.assessment.council.CouncilProblem.COUNCIL_NOT_YOURS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.RequestProblem;
import org.councilbenchmark.platform.security.Actor;

/** Answers for every feature whether the caller may see or touch an assessment. */
@ApplicationScoped
public class AccessService {

    @Inject
    AccessRepository assessments;

    @Inject
    CouncilService councils;

    @Inject
    Actor actor;

    /** The assessment, as far as its existence and metadata go; 404 where it is none of the caller's business. */
    public AssessmentRef visible(UUID id) {
        return seen(id).assessment();
    }

    /** As {@link #visible}, with how the caller stands to it. */
    public Seen seen(UUID id) {
        return find(id, Asking.of(actor)).orElseThrow(AccessService::notFound);
    }

    /** As {@link #seen}, for somebody whose request may be over; empty where it is none of their business. */
    public Optional<Seen> find(UUID id, Asking asking) {
        return assessments.find(List.of(id), asking).stream().findFirst().flatMap(Sealing::of);
    }

    /** Those of the assessments that the caller may see, in one query. */
    public Map<UUID, Seen> seen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : assessments.find(ids, Asking.of(actor)).stream()
                        .flatMap(facts -> Sealing.of(facts).stream())
                        .collect(Collectors.toMap(seen -> seen.assessment().id(), seen -> seen));
    }

    /** As {@link #visible}, and its ratings are not sealed from the caller; 403 otherwise. */
    public AssessmentRef readable(UUID id) {
        return opened(id).assessment();
    }

    /** As {@link #readable}, with how the caller stands to it. */
    public Seen opened(UUID id) {
        return opened(seen(id));
    }

    /** As {@link #readable}, and once it is completed open to everybody who may log in, as its scores are. */
    public AssessmentRef published(UUID id) {
        return assessments.find(List.of(id), Asking.of(actor)).stream()
                .map(Facts::assessment)
                .filter(found -> found.status() == AssessmentStatus.COMPLETED)
                .findFirst()
                .orElseGet(() -> readable(id));
    }

    private static Seen opened(Seen seen) {
        if (seen.sealed()) {
            throw ASSESSMENT_SEALED.with(
                    "What this %s assessment says is sealed from you until both sides have submitted theirs."
                            .formatted(seen.assessment().kind()),
                    "Wait until both stand submitted; GET the assessment tells its status.");
        }
        return seen;
    }

    /** As {@link #readable}, the caller may rate it, and it is held as a draft until the transaction ends. */
    public AssessmentRef draftForRating(UUID id) {
        Seen seen = assessments.hold(id, Asking.of(actor)).stream()
                .findFirst()
                .flatMap(Sealing::of)
                .orElseThrow(AccessService::notFound);
        RatingRight.require(seen, actor::is);
        AssessmentRef found = seen.assessment();
        if (found.status() != AssessmentStatus.DRAFT) {
            throw ASSESSMENT_NOT_DRAFT.with(
                    "The assessment is " + found.status() + ".",
                    found.status() == AssessmentStatus.SUBMITTED
                            ? "Ask the approver to return it; then its ratings can change again."
                            : "Open a new assessment for the same period; at its completion it supersedes this one.");
        }
        return found;
    }

    /** Passes when the caller has declared their interests and none of them concerns these criteria; 403 otherwise. */
    public void requireFreeOfInterest(UUID id, Collection<String> criteria) {
        Interests.require(assessments.hasDeclared(id, actor.id()), assessments.barsOf(id, actor.id()), criteria);
    }

    /** Whether an interest that the person declared, and nobody cleared, concerns the whole of a node. */
    public boolean isBarred(UUID id, String person, String node) {
        return assessments.barsOf(id, person).stream().anyMatch(bar -> bar.covers(node));
    }

    public CouncilScope scope() {
        Asking asking = Asking.of(actor);
        return new CouncilScope(
                asking.every(), councils.idsOf(asking.councils()), assessments.joinedBy(asking.person()));
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

    public static RuntimeException notFound() {
        return RequestProblem.NOT_FOUND.with(
                "There is no such assessment among those that you have a part in.",
                "Take an id from GET /v1/assessments, or use a token of the council concerned.");
    }
}
