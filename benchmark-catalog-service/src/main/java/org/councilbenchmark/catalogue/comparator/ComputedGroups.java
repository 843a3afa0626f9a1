package org.councilbenchmark.catalogue.comparator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilbenchmark.catalogue.council.CouncilOnDay;
import org.councilbenchmark.catalogue.council.CouncilSelection;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.council.CouncilType;
import org.councilbenchmark.catalogue.council.Tier;
import org.councilbenchmark.catalogue.region.RegionService;

/** Groups that follow from what councils were on a day. There are a few dozen, so they are made afresh each time. */
@ApplicationScoped
class ComputedGroups {

    private static final String ENGLAND = "England";

    @Inject
    CouncilService councils;

    @Inject
    RegionService regions;

    /** All of the day, in a steady order. */
    List<ComputedGroup> on(LocalDate day) {
        List<ComputedGroup> groups = new ArrayList<>();
        groups.add(england(day));
        regions.refs().values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(region -> groups.add(region(day, region.code(), region.name())));
        Arrays.stream(CouncilType.values()).forEach(type -> groups.add(type(day, type)));
        Arrays.stream(Tier.values()).forEach(tier -> groups.add(tier(day, tier)));
        councils.onDay(CouncilSelection.ofTypes(day, List.of(CouncilType.COUNTY)))
                .forEach(county -> groups.add(county(day, county)));
        return groups;
    }

    /** The one of this name, whatever its case; empty where the day has none. */
    Optional<ComputedGroup> find(String id, LocalDate day) {
        return on(day).stream()
                .filter(group -> group.summary().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** Those that the council was in on the day. */
    List<ComputedGroup> around(String council, LocalDate day) {
        return councils.onDay(CouncilSelection.ofIds(day, List.of(council))).stream()
                .flatMap(then -> on(day).stream().filter(group -> holds(group.selection(), then)))
                .toList();
    }

    private static boolean holds(CouncilSelection selection, CouncilOnDay council) {
        return (selection.nation() == null || selection.nation().equals(council.nation()))
                && (selection.types() == null || selection.types().contains(council.type()))
                && (selection.region() == null || selection.region().equals(council.region()))
                && (selection.counties() == null
                        || council.county() != null && selection.counties().contains(council.county()));
    }

    private static ComputedGroup england(LocalDate day) {
        return new ComputedGroup(
                GroupSummary.computed("england", GroupKind.ENGLAND, ENGLAND),
                new CouncilSelection(day, ENGLAND, null, null, null, null));
    }

    private static ComputedGroup region(LocalDate day, String code, String name) {
        return new ComputedGroup(
                GroupSummary.computed("region:" + code, GroupKind.REGION, name),
                new CouncilSelection(day, null, null, code, null, null));
    }

    private static ComputedGroup type(LocalDate day, CouncilType type) {
        return new ComputedGroup(
                GroupSummary.computed("type:" + type, GroupKind.TYPE, "Kind: " + words(type)),
                CouncilSelection.ofTypes(day, List.of(type)));
    }

    private static ComputedGroup tier(LocalDate day, Tier tier) {
        return new ComputedGroup(
                GroupSummary.computed("tier:" + tier, GroupKind.TIER, "Tier: " + words(tier)),
                CouncilSelection.ofTypes(day, CouncilType.of(tier)));
    }

    private static ComputedGroup county(LocalDate day, CouncilOnDay county) {
        return new ComputedGroup(
                GroupSummary.computed("county:" + county.code(), GroupKind.COUNTY, "Districts of " + county.name()),
                CouncilSelection.ofCounties(day, List.of(county.id())));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
