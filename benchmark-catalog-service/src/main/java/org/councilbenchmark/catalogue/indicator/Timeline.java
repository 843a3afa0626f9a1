package org.councilbenchmark.catalogue.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The versions of one indicator, one after the other. A version holds from its first day to its own end or to the day
 * before the next begins, whichever comes first; so there may be days without a definition, but none with two.
 */
final class Timeline {

    private static final Comparator<IndicatorVersion> BY_START =
            Comparator.comparing(version -> version.effectiveFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<IndicatorVersion> versions;

    Timeline(Collection<IndicatorVersion> versions) {
        this.versions = versions.stream().sorted(BY_START).toList();
    }

    /** What stands for the indicator as a whole: the last version that has begun, else the first to come. */
    IndicatorVersion current(LocalDate today) {
        return begun(today).orElse(versions.get(0));
    }

    Optional<IndicatorVersion> inForce(LocalDate day) {
        return begun(day).filter(version -> version.validTo == null || !version.validTo.isBefore(day));
    }

    private Optional<IndicatorVersion> begun(LocalDate day) {
        return versions.stream()
                .filter(version -> version.effectiveFrom == null || !version.effectiveFrom.isAfter(day))
                .reduce((earlier, later) -> later);
    }

    List<DatedDefinition> dated() {
        return IntStream.range(0, versions.size())
                .mapToObj(index -> new DatedDefinition(
                        versions.get(index).effectiveFrom,
                        end(index),
                        versions.get(index).definition()))
                .toList();
    }

    private LocalDate end(int index) {
        LocalDate own = versions.get(index).validTo;
        if (index + 1 == versions.size()) {
            return own;
        }
        LocalDate beforeNext = versions.get(index + 1).effectiveFrom.minusDays(1);
        return own == null || own.isAfter(beforeNext) ? beforeNext : own;
    }

    /** Why nothing holds on a day, in words that follow the indicator's code. */
    String absence(LocalDate day) {
        Optional<IndicatorVersion> ended = begun(day);
        Optional<IndicatorVersion> next = versions.stream()
                .filter(version -> version.effectiveFrom != null && version.effectiveFrom.isAfter(day))
                .findFirst();
        String past = ended.map(version -> " ended on " + version.validTo).orElse("");
        String future =
                next.map(version -> " begins on " + version.effectiveFrom).orElse("");
        return past + (past.isEmpty() || future.isEmpty() ? "" : " and") + future;
    }
}
