package org.councilbenchmark.assessment.exporting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.AssessmentStatus;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.assessment.AssessmentService;
import org.councilbenchmark.assessment.assessment.AssessmentView;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.exporting.Signatures.Statement;
import org.councilbenchmark.assessment.history.HistoryAction;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.result.Reckoning;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.scoring.EditionTree;

/** Gathers what belongs into a file. */
@ApplicationScoped
class ExportService {

    @Inject
    AccessService access;

    @Inject
    AssessmentService assessments;

    @Inject
    EditionService editions;

    @Inject
    RatingService ratings;

    @Inject
    ResultService results;

    @Inject
    HistoryService history;

    @Inject
    Snapshot snapshot;

    @Inject
    Clock clock;

    @Inject
    @All
    List<ExportWriter> writers;

    AssessmentRef readable(UUID id) {
        return access.readable(id);
    }

    ExportWriter writer(ExportFormat format) {
        return writers.stream()
                .filter(writer -> writer.format() == format)
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    Export export(UUID id) {
        snapshot.begin();
        AssessmentRef seen = access.readable(id);
        Edition edition = editions.require(seen.benchmark(), seen.edition());
        AssessmentView view = assessments.view(access.seen(id));
        Reckoning reckoning = results.reckoning(seen);
        Lines lines = Lines.of(edition, seen.assessed(), reckoning, ratings.all(seen, false));
        return new Export(
                seen.tag(),
                clock.instant(),
                Subject.of(view, edition.titleOf(EditionTree.OVERALL)),
                signOff(view),
                reckoning.ruleVersion(),
                reckoning.live(),
                edition.coverageThreshold(),
                lines.nodes(),
                lines.criteria());
    }

    private Signatures signOff(AssessmentView view) {
        Statement submission = view.submittedAt() == null || view.status() == AssessmentStatus.DRAFT
                ? null
                : new Statement(view.submittedAt(), view.submittedBy(), saidAtSubmission(view.id()));
        Statement completion = view.completedAt() == null
                ? null
                : new Statement(view.completedAt(), view.completedBy(), view.statement());
        return submission == null && completion == null
                ? null
                : new Signatures(submission, completion, view.expiresOn());
    }

    private String saidAtSubmission(UUID id) {
        return history.lastComment(id, HistoryAction.SUBMITTED).orElse(null);
    }
}
