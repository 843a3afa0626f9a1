package org.councilbenchmark.assessment.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.agreement.AssessorStanding.Half;
import org.councilbenchmark.assessment.scoring.Rational;

/**
 * Finds people whose ratings differ from the counterpart's otherwise than those of the rest of their side: each person
 * is left out in turn, and the person's mean difference is held against the mean of those who remain. The standard
 * error lets both samples have a variance of their own (B. L. Welch, 1947).
 *
 * <p>Outlying is who differs from the rest by 10 points or more and by more than 1.96 standard errors. Both, since with
 * many criteria a trifle becomes significant, and with few a large difference may be chance. People rate different
 * criteria, so an outlying one may be strict, or may have had the criteria on which the sides truly differ.
 */
public final class AssessorComparison {

    /** Each sample needs as many criteria. */
    public static final int FEWEST = 5;

    private static final Rational LEAST_DIFFERENCE = Rational.of(10);

    private AssessorComparison() {}

    /** Everybody who rated on either side: those who differ most first. */
    public static List<AssessorStanding> of(List<RatedPair> pairs) {
        List<AssessorStanding> standings = new ArrayList<>();
        standings.addAll(of(Half.SELF, pairs, RatedPair::selfBy, RatedPair::difference));
        standings.addAll(of(Half.PEER, pairs, RatedPair::peerBy, pair -> Exact.minus(pair.peer(), pair.self())));
        standings.sort(Comparator.comparing(
                        (AssessorStanding standing) -> standing.difference() == null
                                ? Rational.of(-1)
                                : Exact.magnitude(standing.difference()),
                        Comparator.reverseOrder())
                .thenComparing(AssessorStanding::half)
                .thenComparing(AssessorStanding::person));
        return standings;
    }

    private static List<AssessorStanding> of(
            Half half,
            List<RatedPair> pairs,
            Function<RatedPair, String> rater,
            Function<RatedPair, Rational> difference) {
        Map<String, List<Rational>> byPerson = pairs.stream()
                .collect(Collectors.groupingBy(
                        rater, TreeMap::new, Collectors.mapping(difference, Collectors.toList())));
        return byPerson.keySet().stream()
                .map(person -> standing(half, person, byPerson))
                .toList();
    }

    private static AssessorStanding standing(Half half, String person, Map<String, List<Rational>> byPerson) {
        Sample own = new Sample(byPerson.get(person));
        List<Rational> remaining = byPerson.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(person))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        if (remaining.isEmpty()) {
            String untold = "Nobody else rated on this side, so there is nothing to compare with.";
            return new AssessorStanding(person, half, own.size(), 0, own.mean(), null, null, null, null, false, untold);
        }
        return against(half, person, own, new Sample(remaining));
    }

    private static AssessorStanding against(Half half, String person, Sample own, Sample others) {
        Rational difference = Exact.minus(own.mean(), others.mean());
        String untold = untold(own.size(), others.size());
        BigDecimal error = untold == null ? Exact.root(own.varianceOfMean().plus(others.varianceOfMean())) : null;
        return new AssessorStanding(
                person,
                half,
                own.size(),
                others.size(),
                own.mean(),
                others.mean(),
                difference,
                error == null ? null : Exact.shown(error),
                error == null || error.signum() == 0 ? null : z(difference, error),
                error != null && outlying(difference, error),
                untold);
    }

    private static BigDecimal z(Rational difference, BigDecimal error) {
        return Exact.shown(Exact.digits(difference).divide(error, Exact.PRECISE));
    }

    private static boolean outlying(Rational difference, BigDecimal error) {
        Rational magnitude = Exact.magnitude(difference);
        return magnitude.compareTo(LEAST_DIFFERENCE) >= 0
                && Exact.digits(magnitude).compareTo(error.multiply(Kappa.Z_95)) > 0;
    }

    private static String untold(int own, int others) {
        if (own >= FEWEST && others >= FEWEST) {
            return null;
        }
        return "Criteria compared: %d of this person, %d of the rest; at least %d of each are needed."
                .formatted(own, others, FEWEST);
    }
}
