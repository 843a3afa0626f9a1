package org.councilbenchmark.assessment.merging;

import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.merging.MergedRow.Outcome;
import org.councilbenchmark.platform.problem.Fault;

/**
 * What a table does, or would do.
 *
 * @param dryRun whether this is only what would happen
 * @param rows by their place in the table
 * @param errors what makes rows INVALID; where there are any, nothing is written
 */
record MergeReport(
        UUID assessment,
        boolean dryRun,
        OnConflict onConflict,
        MergeCounts counts,
        List<MergedRow> rows,
        List<Fault> errors) {

    /** @param written how many ratings were created or changed; 0 in a dry run */
    record MergeCounts(int rows, int unchanged, int created, int changed, int conflicts, int invalid, int written) {
        static MergeCounts of(List<MergedRow> rows, int written) {
            return new MergeCounts(
                    rows.size(),
                    count(rows, Outcome.UNCHANGED),
                    count(rows, Outcome.CREATED),
                    count(rows, Outcome.CHANGED),
                    count(rows, Outcome.CONFLICT),
                    count(rows, Outcome.INVALID),
                    written);
        }

        private static int count(List<MergedRow> rows, Outcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }
}
