package org.councilbenchmark.assessment.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.history.HistoryService;
import org.councilbenchmark.assessment.history.RatingState;
import org.councilbenchmark.assessment.merging.MergedRow.Outcome;
import org.councilbenchmark.assessment.rating.RateCriteria;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.rating.RatingView;
import org.councilbenchmark.assessment.ratingtable.RatingColumn;
import org.councilbenchmark.assessment.ratingtable.RatingTexts;
import org.councilbenchmark.assessment.tablereading.StatedRow;
import org.councilbenchmark.assessment.tablereading.StatedTable;
import org.councilbenchmark.platform.problem.Fault;

/** Works out what a table would do, by the rules of rating and by what is there. */
@ApplicationScoped
class Preview {

    @Inject
    RatingService ratings;

    @Inject
    EditionService editions;

    @Inject
    HistoryService history;

    /** All rows in their order; the reasons of the invalid ones are added to the table's faults. */
    List<MergedRow> of(AssessmentRef assessment, StatedTable table) {
        checkCriteria(assessment, table);
        Map<String, RatingView> theirs = ratings.all(assessment, false).ratings().stream()
                .collect(Collectors.toMap(RatingView::criterion, Function.identity()));
        List<MergedRow> merged = Merge.of(readable(table), theirs);
        checkRatings(assessment, merged, table);
        Map<Integer, RatingState> bases = bases(assessment.id(), merged, table);
        Map<Integer, MergedRow> byRow = merged.stream().collect(Collectors.toMap(MergedRow::row, Function.identity()));
        return table.rows().stream()
                .map(row ->
                        invalid(row, table).orElseGet(() -> byRow.get(row.row()).with(bases.get(row.row()))))
                .sorted(Comparator.comparingInt(MergedRow::row))
                .toList();
    }

    private static Stream<StatedRow> sound(StatedTable table) {
        return table.rows().stream().filter(row -> !table.faults().rows().contains(row.row()));
    }

    private static List<StatedRow> readable(StatedTable table) {
        return sound(table).toList();
    }

    private static Optional<MergedRow> invalid(StatedRow row, StatedTable table) {
        return table.faults().rows().contains(row.row())
                ? Optional.of(new MergedRow(row.row(), row.criterion(), Outcome.INVALID, null, null, null, null))
                : Optional.empty();
    }

    private void checkCriteria(AssessmentRef assessment, StatedTable table) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        readable(table).stream()
                .filter(row -> edition.criterion(row.criterion()).isEmpty())
                .forEach(row -> table.faults()
                        .add(
                                row.row(),
                                RatingColumn.CRITERION,
                                "criterion-unknown",
                                row.criterion(),
                                "The edition has no criterion '" + row.criterion() + "'.",
                                "Write the code as it was exported, or leave the row out."));
    }

    /** As any ratings are checked; each fault goes back to the row and column that it comes from. */
    private void checkRatings(AssessmentRef assessment, List<MergedRow> merged, StatedTable table) {
        List<MergedRow> stated =
                merged.stream().filter(row -> row.mine() != null).toList();
        RateCriteria body =
                new RateCriteria(stated.stream().map(MergedRow::item).toList());
        for (Fault fault : ratings.faults(assessment, body)) {
            String[] place = fault.pointer().split("/");
            int row = stated.get(Integer.parseInt(place[2])).row();
            table.faults().add(row, place[3], fault.code(), fault.value(), fault.detail(), fault.remedy());
        }
    }

    /** What the authors of conflicting rows saw, by row: the history knows, and the fingerprint tells which it was. */
    private Map<Integer, RatingState> bases(UUID assessment, List<MergedRow> merged, StatedTable table) {
        List<MergedRow> conflicts =
                merged.stream().filter(row -> row.outcome() == Outcome.CONFLICT).toList();
        Map<String, List<RatingState>> states = history.statesOf(
                assessment, conflicts.stream().map(MergedRow::criterion).toList());
        Map<Integer, String> fingerprints =
                sound(table).collect(Collectors.toMap(StatedRow::row, StatedRow::fingerprint));
        Map<Integer, RatingState> bases = new HashMap<>();
        for (MergedRow row : conflicts) {
            states.getOrDefault(row.criterion(), List.of()).stream()
                    .filter(state -> RatingTexts.fingerprint(state).equals(fingerprints.get(row.row())))
                    .findFirst()
                    .ifPresent(state -> bases.put(row.row(), state));
        }
        return bases;
    }
}
