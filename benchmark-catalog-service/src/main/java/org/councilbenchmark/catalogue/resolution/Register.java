package org.councilbenchmark.catalogue.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.council.CouncilAlias;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.period.Days;
import org.councilbenchmark.catalogue.period.Period;
import org.councilbenchmark.catalogue.search.Folded;

/** The councils that a lot of questions may mean, by everything that leads to them. */
final class Register {

    private final Map<String, Match> byCode = new HashMap<>();
    private final Map<String, Map<String, Match>> byName = new HashMap<>();

    Register(Collection<CouncilFacts> councils) {
        councils.forEach(council -> {
            council.aliases().forEach(alias -> byCode.put(alias.code(), match(council, alias)));
            byCode.put(council.id(), new Match(council, MatchedBy.REGISTER_ID, null));
            council.versions().stream()
                    .flatMap(version -> Stream.of(version.name(), version.officialName()))
                    .filter(name -> name != null)
                    .forEach(name -> add(name, new Match(council, MatchedBy.NAME, null)));
            council.otherNames().forEach(name -> add(name, new Match(council, MatchedBy.OTHER_NAME, null)));
        });
    }

    private static Match match(CouncilFacts council, CouncilAlias alias) {
        if (alias.scheme() == CouncilAlias.Scheme.SNAC) {
            return new Match(council, MatchedBy.SNAC, alias);
        }
        return new Match(council, alias.code().equals(council.code()) ? MatchedBy.GSS : MatchedBy.FORMER_GSS, alias);
    }

    private void add(String name, Match match) {
        byName.computeIfAbsent(Folded.of(name), key -> new LinkedHashMap<>())
                .putIfAbsent(match.council().id(), match);
    }

    /** Codes before names: a code means one body for ever. */
    List<Match> matches(Question question) {
        Match exact = byCode.get(question.code());
        return exact != null
                ? List.of(exact)
                : new ArrayList<>(byName.getOrDefault(question.name(), Map.of()).values());
    }

    /** The present code and one without days count always, a former one only in a period with a day of its use. */
    static boolean inUse(Match match, Period period) {
        CouncilAlias alias = match.alias();
        return period == null
                || alias == null
                || match.by() == MatchedBy.GSS
                || Days.overlap(alias.validFrom(), alias.validTo(), period.start(), period.end());
    }

    /** The GSS code that stands for the body at the end of the period. */
    static String codeThen(CouncilFacts council, Period period) {
        return council.aliases().stream()
                .filter(alias -> alias.scheme() == CouncilAlias.Scheme.GSS)
                .filter(alias -> period != null
                        && Days.overlap(alias.validFrom(), alias.validTo(), period.start(), period.end()))
                .reduce((earlier, later) -> later)
                .map(CouncilAlias::code)
                .orElse(council.code());
    }
}
