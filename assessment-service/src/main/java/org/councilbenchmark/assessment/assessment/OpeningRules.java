package org.councilbenchmark.assessment.assessment;

import static org.councilbenchmark.assessment.access.AccessProblem.NOT_FOR_YOUR_SIDE;
import static org.councilbenchmark.assessment.assessment.AssessmentProblem.KIND_NOT_OFFERED;
import static org.councilbenchmark.assessment.assessment.AssessmentProblem.PERIOD_UNREADABLE;
import static org.councilbenchmark.assessment.council.CouncilProblem.BODY_NOT_HELD;
import static org.councilbenchmark.assessment.council.CouncilProblem.COUNCIL_NOT_IN_PERIOD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.period.Period;
import org.councilbenchmark.assessment.period.UnreadablePeriod;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemType;
import org.councilbenchmark.platform.security.Actor;
import org.councilbenchmark.platform.security.Roles;

/** What must hold before an assessment may be opened; each broken rule is named with its place and its remedy. */
@ApplicationScoped
class OpeningRules {

    @Inject
    CouncilService councils;

    @Inject
    EditionService editions;

    @Inject
    AccessService access;

    @Inject
    Actor actor;

    Opening check(CreateAssessment body) {
        Council council = councils.require(body.council());
        access.requireOwn(council, body.council());
        requireOffered(body.kind());
        requireRight(body.kind());
        Period period = period(body.period());
        requireExisted(council, period, body.council());
        editions.requireOffered(body.benchmark(), body.edition());
        return new Opening(
                council,
                body.benchmark(),
                body.edition(),
                body.kind(),
                period,
                body.title() == null || body.title().isBlank() ? null : body.title(),
                Boolean.TRUE.equals(body.demonstration()));
    }

    private static void requireOffered(AssessmentKind kind) {
        if (kind == AssessmentKind.AGREED) {
            throw fault(
                    KIND_NOT_OFFERED,
                    "/kind",
                    kind,
                    "What both sides agreed on comes out of the moderation of a pair.",
                    "POST …/moderation on either half once both are submitted.");
        }
    }

    /** A council invites its peers by the word of its approver. */
    private void requireRight(AssessmentKind kind) {
        if (kind == AssessmentKind.PEER && !actor.is(Roles.APPROVER) && !actor.is(Roles.ADMINISTRATOR)) {
            throw NOT_FOR_YOUR_SIDE.with(
                    "A peer assessment is opened by an approver of the council, or by an administrator.",
                    "Ask one of them; then the lead of the peers appoints the team.");
        }
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (UnreadablePeriod unreadable) {
            throw fault(PERIOD_UNREADABLE, "/period", text, unreadable.getMessage(), unreadable.remedy());
        }
    }

    private static void requireExisted(Council council, Period period, String code) {
        if (!council.isHeld()) {
            throw fault(
                    BODY_NOT_HELD,
                    "/council",
                    code,
                    "%s ended on %s.".formatted(council.name(), council.endDate()),
                    "Send its successor, from GET /v1/councils/%s/lineage.".formatted(council.code()));
        }
        if (!council.existedIn(period)) {
            throw fault(
                    COUNCIL_NOT_IN_PERIOD,
                    "/council",
                    code,
                    "%s existed %s, on no day of %s.".formatted(council.name(), council.lifetime(), period),
                    "Send a period in which it existed, or its predecessor or successor from"
                            + " GET /v1/councils/%s/lineage.".formatted(council.code()));
        }
    }

    private static RuntimeException fault(
            ProblemType type, String pointer, Object value, String detail, String remedy) {
        return type.with(detail, remedy).fault(Fault.at(pointer, type.slug(), value, detail, remedy));
    }
}
