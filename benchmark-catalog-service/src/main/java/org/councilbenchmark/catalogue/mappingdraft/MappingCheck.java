package org.councilbenchmark.catalogue.mappingdraft;

import static org.councilbenchmark.catalogue.mappingdraft.MappingDraftProblem.MAPPING_FAULTY;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEnd;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.importing.Faults;

/** All that is wrong with a mapping, found before anything is written. */
final class MappingCheck {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VERSION = 50;
    private static final int LONGEST_URI = 500;
    private static final int LONGEST_REMARKS = 2_000;

    private final Faults faults = new Faults();

    Faults faults() {
        return faults;
    }

    /** Throws what was found so far. */
    void passed() {
        if (!faults.none()) {
            String count = faults.total() == 1 ? "is 1 fault" : "are " + faults.total() + " faults";
            throw MAPPING_FAULTY
                    .with(
                            "There " + count + "; nothing was changed.",
                            "Mend what errors lists (at most a thousand are shown) and send it again.")
                    .faults(faults.listed());
        }
    }

    void words(MappingContent content) {
        faults.checkText("/title", content.title(), LONGEST_NAME);
        faults.checkText("/provenance/remarks", content.provenance().remarks(), LONGEST_REMARKS);
    }

    /** That an end names an edition and nothing else. */
    boolean isEdition(String at, MappingEnd end) {
        boolean whole = end != null && end.benchmark() != null && end.edition() != null;
        boolean mixed = end != null && (end.framework() != null || end.version() != null || end.uri() != null);
        if (!whole || mixed) {
            faults.add(
                    at,
                    "edition-missing",
                    null,
                    "This does not name an edition.",
                    "Give benchmark and edition, and nothing else.");
        }
        int before = faults.total();
        if (whole) {
            faults.checkText(at + "/benchmark", end.benchmark(), LONGEST_NAME);
            faults.checkText(at + "/edition", end.edition(), LONGEST_NAME);
        }
        return whole && !mixed && faults.total() == before;
    }

    void framework(MappingEnd end) {
        faults.requireText("/to/framework", end.framework(), LONGEST_NAME);
        faults.checkText("/to/version", end.version(), LONGEST_VERSION);
        faults.checkText("/to/uri", end.uri(), LONGEST_URI);
        if (end.uri() != null && !isOfTheWeb(end.uri())) {
            faults.add(
                    "/to/uri", "uri-malformed", end.uri(), "This is no address on the web.", "Write it with https://.");
        }
    }

    private static boolean isOfTheWeb(String uri) {
        try {
            URI parsed = URI.create(uri);
            return parsed.getHost() != null && WEB.contains(parsed.getScheme());
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }

    /** @param to null for a framework */
    void entries(MappingContent content, Criteria from, Criteria to) {
        if (content.entries() == null) {
            String remedy = "Send a list, or propose: true between two editions.";
            faults.add("/entries", "entries-missing", null, "There are no entries.", remedy);
            return;
        }
        new EntryCheck(faults, from, to).check(content.entries());
        if (faults.none() && to != null && content.scaleChange() == null) {
            scaleChange(content.entries(), from, to);
        }
    }

    private void scaleChange(List<MappingEntry> entries, Criteria from, Criteria to) {
        entries.stream()
                .filter(entry -> entry.relation() != Relation.NONE)
                .map(entry -> differing(entry, from, to))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(pair -> faults.add(
                        "/scaleChange",
                        "scale-change-missing",
                        null,
                        pair,
                        "Choose what becomes of levels: CLAMP, RESET or PROPORTIONAL."));
    }

    private static String differing(MappingEntry entry, Criteria from, Criteria to) {
        String target = to.scaleOf(entry.target()).code();
        return entry.sources().stream()
                .filter(source -> !from.scaleOf(source).code().equals(target))
                .findFirst()
                .map(source -> "'" + source + "' is rated on scale "
                        + from.scaleOf(source).code() + ", '" + entry.target() + "' on " + target + ".")
                .orElse(null);
    }
}
