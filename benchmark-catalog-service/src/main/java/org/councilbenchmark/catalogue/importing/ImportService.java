package org.councilbenchmark.catalogue.importing;

import static org.councilbenchmark.catalogue.importing.ImportProblem.BASIS_UNKNOWN;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.councilbenchmark.catalogue.benchmark.BenchmarkService;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.content.NodeType;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.edition.EditionSummary;
import org.councilbenchmark.catalogue.edition.Publication;
import org.councilbenchmark.catalogue.edition.VersionedEdition;
import org.councilbenchmark.catalogue.editionfile.EditionFormat;
import org.councilbenchmark.catalogue.importing.ImportReport.Outcome;
import org.councilbenchmark.platform.http.SentFile;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.problem.ProblemException;

/** Reads and checks a file, then drafts or publishes what it says. */
@ApplicationScoped
public class ImportService {

    private static final int SECONDS = 300;

    @Inject
    BenchmarkService benchmarks;

    @Inject
    EditionService editions;

    @Inject
    EditionChecking checking;

    @Inject
    ImportTurn turn;

    @Inject
    @All
    List<EditionReader> readers;

    /** Publishes an edition that is at hand already. */
    @Transactional
    public Publication importEdition(EditionFile file) {
        return benchmarks.publish(checking.check(file));
    }

    /** What became of the file; a dry run does the same and takes it back. */
    Imported importFile(SentFile sent, EditionFormat format, ImportWishes wishes) throws Exception {
        boolean publish = wishes.isPublished();
        boolean dryRun = wishes.isDryRun();
        return turn.take(() -> {
            Faults faults = new Faults();
            WrittenEdition written = wishes.over(read(sent, format, faults), faults.places());
            Callable<Imported> work = () -> {
                KeyLending.Result content = content(written, faults, wishes);
                Stored stored = store(content.content(), publish, wishes);
                return new Imported(report(stored, content, written, format, dryRun), stored.tag());
            };
            return dryRun
                    ? takenBack(work)
                    : QuarkusTransaction.joiningExisting().timeout(SECONDS).call(work);
        });
    }

    /** Does the work in a transaction of its own, and undoes it. */
    private static Imported takenBack(Callable<Imported> work) {
        try {
            return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
                throw new TakenBack(work.call());
            });
        } catch (TakenBack result) {
            return result.imported;
        }
    }

    private WrittenEdition read(SentFile sent, EditionFormat format, Faults faults) throws IOException {
        EditionReader reader = readers.stream()
                .filter(each -> each.format() == format)
                .findFirst()
                .orElseThrow();
        return reader.read(sent.file(), faults).orElseThrow(() -> EditionChecking.faulty(faults));
    }

    private KeyLending.Result content(WrittenEdition written, Faults faults, ImportWishes wishes) {
        EditionContent checked = checking.check(written, faults);
        return wishes.wantedBasis()
                .map(basis -> KeyLending.lend(basis(checked.benchmark(), basis), checked))
                .orElseGet(() -> new KeyLending.Result(checked, 0));
    }

    private Stored store(EditionContent content, boolean publish, ImportWishes wishes) {
        if (publish) {
            Publication publication = benchmarks.publish(content);
            Outcome outcome = publication.created() ? Outcome.PUBLISHED : Outcome.UNCHANGED;
            return new Stored(outcome, publication.edition(), publication.tag());
        }
        VersionedEdition draft = benchmarks.draft(content, wishes.wantedBasis().orElse(null));
        return new Stored(Outcome.DRAFTED, draft.edition(), draft.tag());
    }

    private EditionContent basis(String benchmark, String edition) {
        return editions.find(benchmark, edition).orElseThrow(() -> basisUnknown(benchmark, edition));
    }

    private static ProblemException basisUnknown(String benchmark, String edition) {
        String detail = "Benchmark " + benchmark + " has no edition '" + edition + "'.";
        String remedy = "Take an edition from /v1/benchmarks/" + benchmark + ", or leave basedOn out.";
        return BASIS_UNKNOWN.with(detail, remedy).fault(Fault.in("basedOn", "basis-unknown", edition, detail, remedy));
    }

    private static ImportReport report(
            Stored stored, KeyLending.Result content, WrittenEdition written, EditionFormat format, boolean dryRun) {
        Map<NodeType, Long> counts = content.content()
                .nodes()
                .collect(Collectors.groupingBy(NodeContent::type, TreeMap::new, Collectors.counting()));
        return new ImportReport(
                stored.outcome(),
                dryRun,
                format,
                stored.edition(),
                counts,
                content.lent(),
                written.ignored().total(),
                written.ignored().listed());
    }

    /** What was made of the content. */
    private record Stored(Outcome outcome, EditionSummary edition, String tag) {}

    /** Ends a transaction without a trace, and carries out what came of it. */
    private static final class TakenBack extends RuntimeException {

        private final transient Imported imported;

        private TakenBack(Imported imported) {
            super(null, null, false, false);
            this.imported = imported;
        }
    }
}
