package org.councilbenchmark.catalogue.mappingdraft;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.importing.Faults;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/** What is wrong with the entries of a mapping: each on its own, and one against another. */
public final class EntryCheck {

    public static final int MOST_ENTRIES = 10_000;

    private static final int MOST_SOURCES = 200;
    private static final int LONGEST_RATIONALE = 1_000;
    private static final int LONGEST_CODE = 100;

    private final Faults faults;
    private final Criteria from;
    private final Criteria to;

    /** Number of the entry that stated a pair first, and which criteria are equal to which. */
    private final Map<List<String>, Integer> pairs = new HashMap<>();

    private final Map<String, String> equalOfSource = new HashMap<>();
    private final Map<String, String> equalOfTarget = new HashMap<>();

    /** @param to null for a framework, whose codes are free */
    public EntryCheck(Faults faults, Criteria from, Criteria to) {
        this.faults = faults;
        this.from = from;
        this.to = to;
    }

    public void check(List<MappingEntry> entries) {
        if (entries.size() > MOST_ENTRIES) {
            faults.add(
                    "/entries",
                    "too-many-entries",
                    entries.size(),
                    "There are " + entries.size() + " entries.",
                    "A mapping has at most " + MOST_ENTRIES + "; make two of it.");
            return;
        }
        for (int index = 0; index < entries.size(); index++) {
            String at = "/entries/" + index;
            MappingEntry entry = entries.get(index);
            if (entry == null) {
                faults.add(at, "entry-missing", null, "There is no entry here.", "Write one, or take the null out.");
            } else {
                alone(at, entry);
                sources(at, entry);
                among(at, index, entry);
            }
        }
    }

    private void alone(String at, MappingEntry entry) {
        if (entry.relation() == null) {
            String remedy = "Say EQUAL, SUBSET, SUPERSET, INTERSECTS or NONE.";
            faults.add(at + "/relation", "relation-missing", null, "There is no relation.", remedy);
        }
        BigDecimal strength = entry.strength();
        if (!ExactDecimal.isReasonable(strength) || strength.signum() < 0 || strength.compareTo(BigDecimal.ONE) > 0) {
            faults.add(
                    at + "/strength",
                    "strength-outside",
                    null,
                    "The strength is not from 0 to 1, with at most 12 decimals.",
                    "Say 1 for what is certain, 0.5 for an even chance.");
        }
        faults.checkText(at + "/rationale", entry.rationale(), LONGEST_RATIONALE);
        if (to == null || entry.target() == null) {
            faults.requireText(at + "/target", entry.target(), LONGEST_CODE);
        } else {
            known(at + "/target", entry.target(), to);
        }
    }

    private void sources(String at, MappingEntry entry) {
        int count = entry.sources() == null ? 0 : entry.sources().size();
        if (count == 0 || count > MOST_SOURCES) {
            faults.add(
                    at + "/sources",
                    "sources-count",
                    count,
                    "There are " + count + " sources.",
                    "Name 1 to " + MOST_SOURCES + " criteria of the edition that is mapped from.");
            return;
        }
        if (count > 1 && entry.relation() == Relation.EQUAL) {
            faults.add(
                    at + "/sources",
                    "equal-of-several",
                    count,
                    "Each of " + count + " criteria cannot be equal to one.",
                    "Say SUBSET where they were merged into it, or name one source.");
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < count; index++) {
            String source = entry.sources().get(index);
            String place = at + "/sources/" + index;
            known(place, source, from);
            if (!seen.add(source)) {
                faults.add(place, "source-repeated", source, "The source is named twice.", "Name it once.");
            }
        }
    }

    private void known(String at, String code, Criteria criteria) {
        if (code == null || !criteria.byCode().containsKey(code)) {
            boolean other = code != null && criteria.isNode(code);
            String edition = criteria.edition().edition();
            faults.add(
                    at,
                    other ? "not-a-criterion" : "criterion-unknown",
                    code,
                    other
                            ? "'" + code + "' is a node above the criteria, and only criteria are mapped."
                            : "Edition " + edition + " has no criterion '" + code + "'.",
                    "Take a code from the criteria of edition " + edition + ".");
        }
    }

    private void among(String at, int index, MappingEntry entry) {
        if (!entry.hasSources() || entry.target() == null) {
            return;
        }
        for (String source : new HashSet<>(entry.sources())) {
            Integer other = pairs.putIfAbsent(List.of(source, entry.target()), index);
            if (other != null) {
                faults.add(
                        at,
                        "pair-repeated",
                        source + " " + entry.target(),
                        "Entry " + other + " says already how '" + source + "' stands to '" + entry.target() + "'.",
                        "Say it once.");
            }
        }
        if (entry.relation() == Relation.EQUAL && entry.sources().size() == 1) {
            String source = entry.sources().get(0);
            equal(at, source, equalOfSource.putIfAbsent(source, entry.target()), entry.target());
            equal(at, entry.target(), equalOfTarget.putIfAbsent(entry.target(), source), source);
        }
    }

    private void equal(String at, String one, String before, String now) {
        if (before != null && !before.equals(now)) {
            faults.add(
                    at,
                    "equal-twice",
                    one,
                    "'" + one + "' is equal to '" + before + "' already, and cannot be equal to '" + now + "' too.",
                    "Say SUBSET, SUPERSET or INTERSECTS of one of them.");
        }
    }
}
