package org.councilbenchmark.assessment.assessment;

import static org.councilbenchmark.assessment.AssessmentStatus.COMPLETED;
import static org.councilbenchmark.assessment.AssessmentStatus.DRAFT;
import static org.councilbenchmark.assessment.AssessmentStatus.SUBMITTED;
import static org.councilbenchmark.assessment.AssessmentStatus.WITHDRAWN;
import static org.councilbenchmark.assessment.assessment.AssessmentProblem.OWN_SUBMISSION;
import static org.councilbenchmark.assessment.assessment.AssessmentProblem.WRONG_STATUS;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.period.Period;

/** One council, one edition, one kind, one period. Times are UTC; people are pseudonymous ids. */
@Entity
class Assessment {

    @Id
    UUID id;

    /** Council id. */
    String council;

    @Column(name = "council_type")
    String councilType;

    @Column(name = "council_nation")
    String councilNation;

    String benchmark;
    String edition;

    @Enumerated(EnumType.STRING)
    AssessmentKind kind;

    @Column(name = "period_start")
    LocalDate periodStart;

    @Column(name = "period_duration")
    String periodDuration;

    String title;
    boolean demonstration;

    @Enumerated(EnumType.STRING)
    AssessmentStatus status;

    /** Of metadata and life cycle; the ETag begins with it. */
    @Version
    long version;

    /** Of what other services were told. */
    @Column(name = "event_version")
    long eventVersion;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "opened_by")
    String openedBy;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "submitted_by")
    String submittedBy;

    @Column(name = "returned_at")
    Instant returnedAt;

    @Column(name = "returned_by")
    String returnedBy;

    @Column(name = "completed_at")
    Instant completedAt;

    @Column(name = "completed_by")
    String completedBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    /** What the approver signed. */
    String statement;

    @Column(name = "expires_on")
    LocalDate expiresOn;

    UUID supersedes;

    @Column(name = "superseded_at")
    Instant supersededAt;

    @Column(name = "superseded_by")
    UUID supersededBy;

    protected Assessment() {}

    Period period() {
        return Period.of(periodStart, periodDuration);
    }

    void submit(Instant now, String by) {
        moveTo(SUBMITTED, "submitted");
        submittedAt = now;
        submittedBy = by;
    }

    void sendBack(Instant now, String by) {
        moveTo(DRAFT, "returned");
        returnedAt = now;
        returnedBy = by;
    }

    /** @param predecessor the current one, which this one corrects; null for none */
    void complete(Instant now, String by, SignOff signed, LocalDate expires, Assessment predecessor) {
        moveTo(COMPLETED, "completed");
        completedAt = now;
        completedBy = by;
        statement = signed.signed();
        expiresOn = expires;
        if (predecessor != null) {
            supersedes = predecessor.id;
            predecessor.supersededAt = now;
            predecessor.supersededBy = id;
        }
    }

    void withdraw(Instant now, String by) {
        moveTo(WITHDRAWN, "withdrawn");
        withdrawnAt = now;
        withdrawnBy = by;
    }

    /** Current again, because what superseded it was withdrawn. */
    void reinstate() {
        supersededAt = null;
        supersededBy = null;
    }

    boolean isCurrent() {
        return status == COMPLETED && supersededAt == null;
    }

    /** Who offers the council's own assessment for approval does not approve it as well. */
    void requireApprovedByAnother(String approver) {
        if (kind == AssessmentKind.SELF && approver.equals(submittedBy)) {
            throw OWN_SUBMISSION.with(
                    "You submitted this assessment yourself.", "Ask another approver of the council to complete it.");
        }
    }

    /** Fails unless a draft, which alone can be deleted. */
    void requireDeletable() {
        if (status != DRAFT) {
            throw WRONG_STATUS.with(
                    "The assessment is " + status + " and cannot be deleted.",
                    "Only a DRAFT can be deleted; a mistaken completion is withdrawn with a reason.");
        }
    }

    private void moveTo(AssessmentStatus next, String participle) {
        requireCanMoveTo(next, participle);
        status = next;
        eventVersion++;
    }

    void requireCanMoveTo(AssessmentStatus next, String participle) {
        if (!status.canMoveTo(next)) {
            String possible = status.next().stream().map(AssessmentStatus::name).collect(Collectors.joining(", "));
            throw WRONG_STATUS.with(
                    "The assessment is %s and cannot be %s.".formatted(status, participle),
                    possible.isEmpty()
                            ? "Nothing follows " + status + "; open a new assessment."
                            : "From %s it can become: %s.".formatted(status, possible));
        }
    }
}
