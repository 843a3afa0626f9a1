package org.councilbenchmark.catalogue.reorganisation;

import static org.councilbenchmark.catalogue.reorganisation.ReorganisationProblem.CODE_TAKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.councilbenchmark.catalogue.council.CouncilAlias;
import org.councilbenchmark.catalogue.council.CouncilAlias.Scheme;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilVersion;
import org.councilbenchmark.catalogue.council.Succession;

/**
 * What a change makes of a council. Its history grows at the end: a change on the day of the last one corrects that one,
 * an earlier day is refused, since what followed was decided in the knowledge of what stood there.
 *
 * @param wanted what is to hold
 * @param county id of the county that {@code wanted} names; null for none
 */
record Revision(ReviseCouncil wanted, String county) {

    /** A new council; without a day its start is open. */
    CouncilFacts begin(String id) {
        LocalDate start = wanted.effectiveFrom();
        if (start != null) {
            Life.requireMeant("/effectiveFrom", start);
        }
        CouncilAlias gss = new CouncilAlias(Scheme.GSS, wanted.code(), start, null);
        CouncilFacts born = facts(id, start, null, List.of(version(null)), List.of(gss), List.of());
        return wanted.endDate() == null ? born : Life.endingOn(born, wanted.endDate(), "/endDate");
    }

    /** What the change makes of a known council. */
    CouncilFacts of(CouncilFacts known) {
        CouncilFacts lasting = Objects.equals(known.endDate(), wanted.endDate())
                ? known
                : Life.endingOn(known, wanted.endDate(), "/endDate");
        return facts(
                known.id(),
                known.startDate(),
                lasting.endDate(),
                versions(lasting),
                aliases(lasting),
                known.successions());
    }

    private List<CouncilVersion> versions(CouncilFacts known) {
        CouncilVersion last = known.latest();
        if (version(last.validFrom()).equals(last)) {
            return known.versions();
        }
        LocalDate day = wanted.effectiveFrom();
        Life.requireDayOf(known, day);
        Life.requireNotBefore("/effectiveFrom", day, last.validFrom(), "the last change takes effect");
        List<CouncilVersion> versions = new ArrayList<>(known.versions());
        versions.remove(last);
        if (day.equals(first(last.validFrom(), known.startDate()))) {
            versions.add(version(last.validFrom()));
        } else {
            versions.add(last.during(last.validFrom(), day.minusDays(1)));
            versions.add(version(day));
        }
        return versions;
    }

    /** Another code puts the present one out of use the day before. */
    private List<CouncilAlias> aliases(CouncilFacts known) {
        if (wanted.code().equals(known.code())) {
            return known.aliases();
        }
        requireNew(known);
        LocalDate day = wanted.effectiveFrom();
        Life.requireDayOf(known, day);
        List<CouncilAlias> aliases = new ArrayList<>(known.aliases());
        LocalDate from = day;
        CouncilAlias present = known.currentGss().orElse(null);
        if (present != null) {
            Life.requireNotBefore("/effectiveFrom", day, present.validFrom(), "the present code comes into use");
            aliases.remove(present);
            if (day.equals(first(present.validFrom(), known.startDate()))) {
                from = present.validFrom();
            } else {
                aliases.add(new CouncilAlias(present.scheme(), present.code(), present.validFrom(), day.minusDays(1)));
            }
        }
        aliases.add(new CouncilAlias(Scheme.GSS, wanted.code(), from, known.endDate()));
        return aliases;
    }

    private void requireNew(CouncilFacts known) {
        if (known.aliases().stream().anyMatch(alias -> alias.code().equals(wanted.code()))) {
            throw CODE_TAKEN.at(
                    "/code",
                    wanted.code(),
                    "The council had the code " + wanted.code() + " before.",
                    "Send its present code " + known.code() + ", or one that was never in use.");
        }
    }

    private static LocalDate first(LocalDate own, LocalDate start) {
        return own == null ? start : own;
    }

    private CouncilVersion version(LocalDate from) {
        return new CouncilVersion(
                from, null, wanted.name(), wanted.officialName(), wanted.type(), wanted.region(), county);
    }

    private CouncilFacts facts(
            String id,
            LocalDate start,
            LocalDate end,
            List<CouncilVersion> versions,
            List<CouncilAlias> aliases,
            List<Succession> successions) {
        return new CouncilFacts(
                id,
                wanted.code(),
                wanted.nation(),
                start,
                end,
                versions,
                aliases,
                successions,
                wanted.distinctOtherNames(),
                wanted.note());
    }
}
