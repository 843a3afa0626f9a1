package org.councilbenchmark.catalogue.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilbenchmark.catalogue.period.Days;

/**
 * Everything that is held of one council; compared with what is stored to see whether anything changed.
 *
 * @param id three-letter register code
 * @param code current or last GSS code
 * @param nation nation that it belongs to
 * @param startDate first day; null when open
 * @param endDate last day; null while it exists
 * @param versions names, kind and place, oldest first: without gap or overlap, the first and the last one open
 * @param aliases all its codes, the current one included
 * @param successions the bodies that took over its area
 * @param otherNames names that sources also use
 * @param note what a reader of its history should know
 */
public record CouncilFacts(
        String id,
        String code,
        String nation,
        LocalDate startDate,
        LocalDate endDate,
        List<CouncilVersion> versions,
        List<CouncilAlias> aliases,
        List<Succession> successions,
        List<String> otherNames,
        String note) {

    public CouncilFacts {
        versions = versions.stream().sorted(CouncilVersion.ORDER).toList();
        aliases = aliases.stream().sorted(CouncilAlias.ORDER).toList();
        successions = successions.stream()
                .sorted((one, other) -> one.council().compareTo(other.council()))
                .toList();
        otherNames = List.copyOf(otherNames);
    }

    /** What holds since the last change. */
    public CouncilVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** What held on the day; the day before the first change is asked of the first version. */
    public CouncilVersion on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .orElseThrow();
    }

    public boolean existedOn(LocalDate day) {
        return Days.between(day, startDate, endDate);
    }

    /** On any day of the stretch. */
    public boolean existedBetween(LocalDate from, LocalDate to) {
        return Days.overlap(startDate, endDate, from, to);
    }

    /** The alias that stands for its present or last GSS code. */
    public Optional<CouncilAlias> currentGss() {
        return aliases.stream()
                .filter(alias -> alias.scheme() == CouncilAlias.Scheme.GSS
                        && alias.code().equals(code))
                .findFirst();
    }

    public String name() {
        return latest().name();
    }

    public CouncilType type() {
        return latest().type();
    }

    public List<String> successors() {
        return successions.stream().map(Succession::council).toList();
    }
}
