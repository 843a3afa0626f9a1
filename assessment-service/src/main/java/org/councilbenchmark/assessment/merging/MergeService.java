package org.councilbenchmark.assessment.merging;

import static org.councilbenchmark.assessment.merging.MergeProblem.RATINGS_CONFLICT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.merging.MergedRow.Outcome;
import org.councilbenchmark.assessment.rating.RateCriteria;
import org.councilbenchmark.assessment.rating.RatedCriteria;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.tablereading.StatedTable;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;
import org.councilbenchmark.platform.problem.RequestProblem;

/** Shows and writes what a table says. */
@ApplicationScoped
class MergeService {

    @Inject
    AccessService access;

    @Inject
    RatingService ratings;

    @Inject
    Preview preview;

    @Transactional
    MergeReport merge(UUID id, Path file, boolean csv, boolean dryRun, OnConflict onConflict) {
        AssessmentRef assessment = access.draftForRating(id);
        String edition = assessment.benchmark() + "@" + assessment.edition();
        StatedTable table = StatedTable.read(file, csv, new StatedTable.Origin(id, edition));
        List<MergedRow> rows = preview.of(assessment, table);
        List<MergedRow> changes = rows.stream()
                .filter(row -> isWritten(row.outcome(), onConflict))
                .toList();
        access.requireFreeOfInterest(
                id, changes.stream().map(MergedRow::criterion).toList());
        int written = 0;
        if (!dryRun) {
            table.faults().throwIfAny();
            requireNoConflict(rows, onConflict);
            written = write(id, changes);
        }
        return new MergeReport(
                id,
                dryRun,
                onConflict,
                MergeReport.MergeCounts.of(rows, written),
                rows,
                table.faults().listed());
    }

    private static boolean isWritten(Outcome outcome, OnConflict onConflict) {
        return switch (outcome) {
            case CREATED, CHANGED -> true;
            case CONFLICT -> onConflict == OnConflict.KEEP_MINE;
            case UNCHANGED, INVALID -> false;
        };
    }

    private static void requireNoConflict(List<MergedRow> rows, OnConflict onConflict) {
        List<Fault> conflicts = rows.stream()
                .filter(row -> row.outcome() == Outcome.CONFLICT && onConflict == OnConflict.REFUSE)
                .map(Conflicts::fault)
                .toList();
        if (!conflicts.isEmpty()) {
            throw RATINGS_CONFLICT
                    .with(
                            conflicts.size() + " of the ratings were changed by others since the export;"
                                    + " nothing was written.",
                            Conflicts.REMEDY)
                    .faults(conflicts);
        }
    }

    private int write(UUID id, List<MergedRow> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        try {
            RatedCriteria rated = ratings.rateMany(
                    id, new RateCriteria(changes.stream().map(MergedRow::item).toList()));
            return rated.created() + rated.updated();
        } catch (ProblemException failure) {
            throw failure.type() == RequestProblem.STALE_VERSION ? Conflicts.atThisMoment() : failure;
        }
    }
}
