package org.councilbenchmark.catalogue.mappingchain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.MappingEntry;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.mappingchain.MappingChain.Link;
import org.councilbenchmark.catalogue.mappingchain.MappingChain.Step;
import org.councilbenchmark.catalogue.scale.ExactDecimal;

/** The work of laying one mapping behind another. Every path from a source to a target is found and shown. */
final class Chaining {

    private final Map<String, List<MappingEntry>> secondBySource = new HashMap<>();
    private final Map<List<String>, List<Step>> paths = new LinkedHashMap<>();
    private final List<Link> entries = new ArrayList<>();
    private final List<Link> undetermined = new ArrayList<>();
    private final List<Link> contradictory = new ArrayList<>();

    private Chaining(MappingContent second) {
        second.entries().forEach(entry -> entry.sources().forEach(source -> secondBySource
                .computeIfAbsent(source, code -> new ArrayList<>())
                .add(entry)));
    }

    static MappingChain of(MappingContent first, MappingContent second) {
        Chaining chaining = new Chaining(second);
        first.entries().forEach(chaining::follow);
        chaining.paths.forEach(chaining::conclude);
        return new MappingChain(
                first.from(), first.to(), second.to(), chaining.entries, chaining.undetermined, chaining.contradictory);
    }

    /** How many paths there are, found without walking them. */
    static long paths(MappingContent first, MappingContent second) {
        Chaining chaining = new Chaining(second);
        return first.entries().stream()
                .mapToLong(entry ->
                        (long) entry.sources().size() * chaining.behind(entry).size())
                .sum();
    }

    private List<MappingEntry> behind(MappingEntry entry) {
        return secondBySource.getOrDefault(entry.target(), List.of());
    }

    private void follow(MappingEntry entry) {
        for (MappingEntry next : behind(entry)) {
            Step step = new Step(
                    entry.target(),
                    entry.relation(),
                    next.relation(),
                    Composition.of(entry.relation(), next.relation()).orElse(null),
                    ExactDecimal.plain(entry.strength().multiply(next.strength())));
            entry.sources()
                    .forEach(source -> paths.computeIfAbsent(List.of(source, next.target()), pair -> new ArrayList<>())
                            .add(step));
        }
    }

    private void conclude(List<String> pair, List<Step> steps) {
        List<Relation> follows =
                steps.stream().map(Step::relation).filter(Objects::nonNull).toList();
        Optional<Relation> relation = follows.isEmpty() ? Optional.empty() : Composition.all(follows);
        List<Link> list = relation.isPresent() ? entries : follows.isEmpty() ? undetermined : contradictory;
        list.add(new Link(
                pair.get(0),
                pair.get(1),
                relation.orElse(null),
                relation.map(found -> strength(found, steps)).orElse(null),
                steps));
    }

    private static BigDecimal strength(Relation relation, List<Step> steps) {
        return steps.stream()
                .filter(step -> step.relation() == relation)
                .map(Step::strength)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> steps.stream()
                        .filter(step -> step.relation() != null)
                        .map(Step::strength)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
