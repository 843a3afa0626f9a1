package org.councilbenchmark.catalogue.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmark.catalogue.measure.Breach;
import org.councilbenchmark.catalogue.measure.IndicatorDefinition;

/** What a set of edits would do to what is known. Making one changes nothing. */
final class EditPlan {

    /**
     * So many versions fit into one event with their longest texts in any script; a definition is not rewritten more
     * often than that in the life of an indicator.
     */
    static final int MOST_VERSIONS = 30;

    /** The version that an edit replaces is null where it adds one. */
    record Step(Edit edit, IndicatorVersion replaced, Effect effect) {}

    private final Map<String, Indicator> known = new HashMap<>();
    private final Map<String, List<IndicatorVersion>> versions = new HashMap<>();
    private final Map<String, Integer> added = new HashMap<>();
    private final Set<Edit.Place> taken = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();

    EditPlan(Collection<Indicator> known, Collection<IndicatorVersion> versions) {
        known.forEach(each -> this.known.put(each.code, each));
        versions.forEach(each -> this.versions
                .computeIfAbsent(each.indicator, code -> new ArrayList<>())
                .add(each));
    }

    /** An edit that names no first day corrects the version that holds now. */
    void add(Edit given) {
        String code = given.code();
        IndicatorDefinition written = given.definition();
        int index = steps.size();
        Indicator indicator = known.get(code);
        Edit edit = new Edit(
                code,
                written.effectiveFrom() == null && indicator != null
                        ? written.startingOn(indicator.current.effectiveFrom)
                        : written);
        if (!taken.add(edit.place())) {
            misfits.add(new Misfit(index, duplicate(code)));
        }
        IndicatorVersion replaced = versionAt(edit).orElse(null);
        if (replaced == null && isFull(code)) {
            misfits.add(new Misfit(index, tooMany()));
        }
        steps.add(new Step(edit, replaced, effect(edit, indicator, replaced)));
    }

    private Optional<IndicatorVersion> versionAt(Edit edit) {
        return versions.getOrDefault(edit.code(), List.of()).stream()
                .filter(version -> edit.place().equals(new Edit.Place(version.indicator, version.effectiveFrom)))
                .findFirst();
    }

    private static Effect effect(Edit edit, Indicator indicator, IndicatorVersion replaced) {
        if (indicator == null) {
            return Effect.CREATED;
        }
        return replaced != null && replaced.definition().equals(edit.definition()) ? Effect.UNCHANGED : Effect.UPDATED;
    }

    private boolean isFull(String code) {
        int present = versions.getOrDefault(code, List.of()).size();
        return present + added.merge(code, 1, Integer::sum) > MOST_VERSIONS;
    }

    private static Breach tooMany() {
        return new Breach(
                "effectiveFrom",
                "too-many-versions",
                null,
                "An indicator has at most " + MOST_VERSIONS + " versions.",
                "Correct one of them by naming its first day.");
    }

    private static Breach duplicate(String code) {
        return new Breach(
                "code",
                "indicator-duplicate",
                code,
                "The indicator is defined more than once from the same day.",
                "Keep one of them, or give each another effectiveFrom.");
    }

    /** Holds the edits against each other and against the links that they leave in place. */
    void check(Kinship kinship) {
        for (int index = 0; index < steps.size(); index++) {
            Edit edit = steps.get(index).edit();
            int at = index;
            kinship.breach(edit.code(), edit.definition().parent())
                    .ifPresent(breach -> misfits.add(new Misfit(at, breach)));
        }
    }

    /** The links that the edits themselves make. */
    List<Kinship.Link> links() {
        return steps.stream()
                .map(Step::edit)
                .filter(edit -> edit.definition().parent() != null)
                .map(edit -> new Kinship.Link(
                        edit.code(),
                        edit.definition().effectiveFrom(),
                        edit.definition().parent()))
                .toList();
    }

    /** Writes what the step says into the versions; returns the version when it is a new one. */
    Optional<IndicatorVersion> write(Step step) {
        if (step.replaced() != null) {
            step.replaced().take(step.edit().definition());
            return Optional.empty();
        }
        IndicatorVersion fresh =
                new IndicatorVersion(step.edit().code(), step.edit().definition());
        versionsOf(step.edit().code()).add(fresh);
        return Optional.of(fresh);
    }

    boolean replaces(Kinship.Link link) {
        return taken.contains(new Edit.Place(link.child(), link.effectiveFrom()));
    }

    List<Step> steps() {
        return steps;
    }

    List<Misfit> misfits() {
        return misfits;
    }

    Indicator indicator(String code) {
        return known.get(code);
    }

    /** Every version that an indicator has before the edits; to be added to. */
    List<IndicatorVersion> versionsOf(String code) {
        return versions.computeIfAbsent(code, absent -> new ArrayList<>());
    }
}
