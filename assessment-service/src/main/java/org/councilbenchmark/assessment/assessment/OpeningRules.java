package org.councilbenchmark.assessment.assessment;

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

/** What must hold before an assessment may be opened; each broken rule is named with its place and its remedy. */
@ApplicationScoped
class OpeningRules {

    @Inject
    CouncilService councils;

    @Inject
    EditionService editions;

    @Inject
    AccessService access;

    Opening check(CreateAssessment body) {
        Council council = councils.require(body.council());
        access.requireOwn(council, body.council());
        requireOffered(body.kind());
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
        if (kind != AssessmentKind.SELF) {
            throw fault(
                    KIND_NOT_OFFERED,
                    "/kind",
                    kind,
                    "%s assessments come out of a peer challenge, which is not offered yet.".formatted(kind),
                    "Send SELF: the council's own assessment.");
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
