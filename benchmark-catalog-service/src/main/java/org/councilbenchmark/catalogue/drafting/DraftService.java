package org.councilbenchmark.catalogue.drafting;

import static org.councilbenchmark.catalogue.drafting.DraftProblem.ADDRESS_DIFFERS;
import static org.councilbenchmark.catalogue.drafting.DraftProblem.COPY_UNKNOWN;
import static org.councilbenchmark.catalogue.drafting.DraftProblem.EDITION_FAULTY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.councilbenchmark.catalogue.benchmark.BenchmarkService;
import org.councilbenchmark.catalogue.content.EditionContent;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.edition.EditionDrafts;
import org.councilbenchmark.catalogue.edition.EditionService;
import org.councilbenchmark.catalogue.edition.Publication;
import org.councilbenchmark.catalogue.edition.VersionedEdition;
import org.councilbenchmark.catalogue.importing.EditionChecking;
import org.councilbenchmark.catalogue.importing.EditionFile;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.platform.http.ExpectedVersion;
import org.councilbenchmark.platform.problem.Fault;

/** A draft as a whole, from its making to its publication, and the retirement of what was published. */
@ApplicationScoped
class DraftService {

    @Inject
    BenchmarkService benchmarks;

    @Inject
    EditionService editions;

    @Inject
    EditionDrafts drafts;

    @Inject
    EditionChecking checking;

    @Transactional
    VersionedEdition create(String benchmark, CreateEdition wanted) {
        Optional<EditionContent> original =
                Optional.ofNullable(wanted.copyOf()).map(copied -> original(benchmark, copied));
        EditionFile head = new EditionFile(
                benchmark,
                wanted.edition(),
                firstOf(wanted.title(), original.map(EditionContent::title)),
                firstOf(wanted.language(), original.map(EditionContent::language)),
                scale(firstOf(
                        wanted.scale(), original.map(copied -> copied.scale().code()))),
                null,
                firstOf(wanted.coverageThreshold(), original.map(EditionContent::coverageThreshold)),
                null);
        List<NodeContent> themes = original.map(EditionContent::themes).orElse(List.of());
        return benchmarks.draft(checking.head(head, themes), wanted.copyOf());
    }

    private EditionContent original(String benchmark, String edition) {
        return editions.find(benchmark, edition).orElseThrow(() -> {
            String detail = "Benchmark " + benchmark + " has no edition '" + edition + "' to copy.";
            String remedy = "Take an edition from /v1/benchmarks/" + benchmark + ", or leave copyOf out.";
            return COPY_UNKNOWN
                    .with(detail, remedy)
                    .fault(Fault.at("/copyOf", "copy-unknown", edition, detail, remedy));
        });
    }

    private static <T> T firstOf(T given, Optional<T> otherwise) {
        return given == null ? otherwise.orElse(null) : given;
    }

    private static EditionFile.Scale scale(String code) {
        return code == null ? null : new EditionFile.Scale(code, null, null, null);
    }

    /** Replaces all that a draft says by a file. */
    @Transactional
    VersionedEdition replace(String benchmark, String edition, EditionFile file, ExpectedVersion expected) {
        requireSame("/benchmark", benchmark, file.benchmark());
        requireSame("/edition", edition, file.edition());
        EditionContent content = checking.check(file);
        return drafts.replace(content, expected);
    }

    private static void requireSame(String pointer, String inPath, String inBody) {
        if (!Objects.equals(inPath, inBody)) {
            String detail = "The path says '" + inPath + "', the body says '" + inBody + "'.";
            String remedy = "Send the body to the address of what it describes.";
            throw ADDRESS_DIFFERS
                    .with(detail, remedy)
                    .fault(Fault.at(pointer, "address-differs", inBody, detail, remedy));
        }
    }

    @Transactional
    VersionedEdition describe(String benchmark, String edition, DescribeEdition wanted, ExpectedVersion expected) {
        return drafts.change(benchmark, edition, expected, draft -> {
            EditionFile head = new EditionFile(
                    benchmark,
                    edition,
                    firstOf(wanted.title(), Optional.of(draft.title())),
                    firstOf(wanted.language(), Optional.of(draft.language())),
                    scale(firstOf(wanted.scale(), Optional.of(draft.scale().code()))),
                    null,
                    firstOf(wanted.coverageThreshold(), Optional.of(draft.coverageThreshold())),
                    null);
            return checking.head(head, draft.themes());
        });
    }

    @Transactional
    void delete(String benchmark, String edition, ExpectedVersion expected) {
        benchmarks.deleteDraft(benchmark, edition, expected);
    }

    @Transactional
    DraftFaults faults(String benchmark, String edition) {
        Faults faults = checking.faultsOf(drafts.content(benchmark, edition));
        return new DraftFaults(faults.none(), faults.total(), faults.listed());
    }

    @Transactional
    Publication publish(String benchmark, String edition, ExpectedVersion expected) {
        return benchmarks.publishDraft(benchmark, edition, expected, content -> {
            Faults faults = checking.faultsOf(content);
            if (!faults.none()) {
                throw EDITION_FAULTY
                        .with(
                                "The edition has " + faults.total() + " faults; it was not published.",
                                "Mend what errors lists, then publish it again.")
                        .faults(faults.listed());
            }
        });
    }

    @Transactional
    VersionedEdition retire(String benchmark, String edition, RetireEdition wanted, ExpectedVersion expected) {
        return editions.retire(benchmark, edition, expected, wanted.reason().strip(), wanted.successor());
    }
}
