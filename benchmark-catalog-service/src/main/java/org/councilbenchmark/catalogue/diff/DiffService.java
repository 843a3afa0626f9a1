package org.councilbenchmark.catalogue.diff;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.comparison.Change;
import org.councilbenchmark.catalogue.comparison.ChangeKind;
import org.councilbenchmark.catalogue.comparison.EditionCode;
import org.councilbenchmark.catalogue.comparison.EditionComparison;
import org.councilbenchmark.catalogue.comparison.EditionDiff;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Comparing editions that the caller may see. */
@ApplicationScoped
public class DiffService {

    private static final int TAG_DIGITS = 16;

    @Inject
    EditionService editions;

    @Inject
    CouncilService councils;

    /** ETag of the comparison; empty while one of the two is a draft and may change under the reader. */
    @Transactional
    Optional<String> tag(EditionCode from, EditionCode to) {
        EditionSummary later = editions.summary(to.benchmark(), to.edition());
        EditionSummary earlier =
                editions.findSummary(from.benchmark(), from.edition()).orElseThrow(() -> unknown(from));
        return earlier.checksum() == null || later.checksum() == null
                ? Optional.empty()
                : Optional.of(earlier.checksum().substring(0, TAG_DIGITS)
                        + later.checksum().substring(0, TAG_DIGITS));
    }

    @Transactional
    EditionDiff compare(EditionCode from, EditionCode to) {
        EditionContent later = editions.content(to.benchmark(), to.edition());
        EditionContent earlier = editions.find(from.benchmark(), from.edition()).orElseThrow(() -> unknown(from));
        return withCouncilCodes(EditionComparison.of(earlier, later));
    }

    private static ProblemException unknown(EditionCode from) {
        String detail = "There is no edition '" + from.edition() + "' of a benchmark '" + from.benchmark() + "'.";
        String remedy = "Take an edition from /v1/benchmarks; of another benchmark, name that in fromBenchmark.";
        return INVALID_PARAMETER
                .with(detail, remedy)
                .fault(Fault.in("from", "edition-unknown", from.edition(), detail, remedy));
    }

    /** Councils are stored by their stable ids and shown by their present codes. */
    private EditionDiff withCouncilCodes(EditionDiff diff) {
        List<String> entries = diff.changes().stream()
                .filter(change -> change.kind() == ChangeKind.APPLICABILITY_CHANGED)
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .flatMap(side -> ((List<?>) side).stream().map(Object::toString))
                .distinct()
                .toList();
        if (entries.isEmpty()) {
            return diff;
        }
        Map<String, String> codes = councils.codesByIds(entries);
        UnaryOperator<Change> shown = change -> change.kind() == ChangeKind.APPLICABILITY_CHANGED
                ? change.withSides(codes(change.before(), codes), codes(change.after(), codes))
                : change;
        return diff.with(diff.changes().stream().map(shown).toList());
    }

    private static List<String> codes(Object side, Map<String, String> codes) {
        return side == null
                ? null
                : ((List<?>) side)
                        .stream()
                                .map(entry -> codes.getOrDefault(entry.toString(), entry.toString()))
                                .toList();
    }
}
