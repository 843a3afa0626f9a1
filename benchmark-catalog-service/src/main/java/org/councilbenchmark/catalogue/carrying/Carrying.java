package org.councilbenchmark.catalogue.carrying;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilbenchmark.catalogue.carrying.CarriedRatings.CarriedRating;
import org.councilbenchmark.catalogue.carrying.CarriedRatings.Source;
import org.councilbenchmark.catalogue.carrying.CarriedRatings.Unused;
import org.councilbenchmark.catalogue.carrying.GivenRatings.GivenRating;
import org.councilbenchmark.catalogue.content.NodeContent;
import org.councilbenchmark.catalogue.correspondence.Criteria;
import org.councilbenchmark.catalogue.correspondence.MappingContent;
import org.councilbenchmark.catalogue.correspondence.Relation;
import org.councilbenchmark.catalogue.correspondence.ScaleChange;
import org.councilbenchmark.catalogue.scale.ScaleDefinition;

/** The work of carrying. */
final class Carrying {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final Criteria from;
    private final Criteria to;
    private final ScaleChange scaleChange;
    private final Map<String, GivenRating> given = new HashMap<>();
    private final Map<String, List<Source>> sources = new HashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    private Carrying(Criteria from, Criteria to, MappingContent mapping, List<GivenRating> ratings) {
        this.from = from;
        this.to = to;
        this.scaleChange = mapping.scaleChange();
        ratings.forEach(rating -> given.put(rating.criterion(), rating));
        mapping.entries().forEach(entry -> entry.sources()
                .forEach(source -> sources.computeIfAbsent(entry.target(), code -> new ArrayList<>())
                        .add(source(source, entry.relation()))));
    }

    private Source source(String code, Relation relation) {
        boolean merged = relation == Relation.SUBSET;
        return new Source(code, relation, merged ? from.byCode().get(code).weight() : null);
    }

    /** @param ratings checked against the earlier edition */
    static CarriedRatings of(Criteria from, Criteria to, MappingContent mapping, List<GivenRating> ratings) {
        Carrying carrying = new Carrying(from, to, mapping, ratings);
        List<CarriedRating> criteria =
                to.byCode().values().stream().map(carrying::carry).toList();
        int carried = (int) criteria.stream().filter(CarriedRating::carried).count();
        return new CarriedRatings(
                mapping.from(),
                mapping.to(),
                mapping.scaleChange(),
                carried,
                criteria.size() - carried,
                criteria,
                carrying.unused(ratings));
    }

    private CarriedRating carry(NodeContent target) {
        List<Source> all = sources.getOrDefault(target.code(), List.of());
        List<Source> equal = of(all, Relation.EQUAL);
        if (!equal.isEmpty()) {
            return carry(target, equal);
        }
        List<Source> merged = of(all, Relation.SUBSET);
        Optional<NotCarried> reason = inTheWay(all, merged);
        return reason.isPresent() ? CarriedRating.no(target.code(), reason.get(), all) : carry(target, merged);
    }

    private static List<Source> of(List<Source> all, Relation relation) {
        return all.stream().filter(source -> source.relation() == relation).toList();
    }

    private static Optional<NotCarried> inTheWay(List<Source> all, List<Source> merged) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        all.forEach(source -> relations.add(source.relation()));
        if (relations.isEmpty()) {
            return Optional.of(NotCarried.NO_SOURCE);
        } else if (relations.contains(Relation.SUPERSET)) {
            return Optional.of(NotCarried.SOURCE_JUDGED_MORE);
        } else if (relations.contains(Relation.INTERSECTS)) {
            return Optional.of(NotCarried.OVERLAPS_ONLY);
        } else if (merged.isEmpty()) {
            return Optional.of(NotCarried.NOTHING_IN_COMMON);
        }
        return merged.size() == 1 ? Optional.of(NotCarried.ASKS_FOR_MORE) : Optional.empty();
    }

    private CarriedRating carry(NodeContent target, List<Source> from) {
        if (!from.stream().allMatch(source -> given.containsKey(source.criterion()))) {
            return CarriedRating.no(
                    target.code(),
                    from.size() == 1 ? NotCarried.SOURCE_NOT_RATED : NotCarried.NOT_ALL_SOURCES_RATED,
                    from);
        }
        List<Source> rated = from.stream()
                .filter(source -> !given.get(source.criterion()).wasNotApplicable())
                .toList();
        CarriedRating result =
                rated.isEmpty() ? CarriedRating.notApplicable(target.code(), from) : mean(target, from, rated);
        if (result.carried()) {
            from.forEach(source -> used.add(source.criterion()));
        }
        return result;
    }

    /** Of those that are applicable, by their weights; one source is its own mean. */
    private CarriedRating mean(NodeContent target, List<Source> all, List<Source> rated) {
        ScaleDefinition scale = to.scaleOf(target);
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        boolean exact = true;
        for (Source source : rated) {
            int level = given.get(source.criterion()).level();
            Optional<ScaleCrossing> crossing =
                    ScaleCrossing.of(level, from.scaleOf(source.criterion()), scale, scaleChange);
            if (crossing.isEmpty()) {
                return CarriedRating.no(target.code(), NotCarried.SCALE_RESET, all);
            }
            Fraction weight = Fraction.of(from.byCode().get(source.criterion()).weight());
            sum = sum.plus(crossing.get().height().times(weight));
            weights = weights.plus(weight);
            exact &= crossing.get().exact();
        }
        Fraction height = sum.over(weights);
        Fraction levels = ScaleCrossing.levels(height, scale);
        return CarriedRating.of(
                target.code(), scale.min() + levels.halfUp(), height.times(HUNDRED), exact && levels.isWhole(), all);
    }

    private List<Unused> unused(List<GivenRating> ratings) {
        Set<String> named = new LinkedHashSet<>();
        sources.values().forEach(all -> all.stream()
                .filter(source -> source.relation() != Relation.NONE)
                .forEach(source -> named.add(source.criterion())));
        return ratings.stream()
                .map(GivenRating::criterion)
                .filter(code -> !used.contains(code))
                .map(code -> new Unused(
                        code,
                        named.contains(code)
                                ? "No criterion that it corresponds to could take its rating."
                                : "It corresponds to no criterion of the later edition."))
                .toList();
    }
}
