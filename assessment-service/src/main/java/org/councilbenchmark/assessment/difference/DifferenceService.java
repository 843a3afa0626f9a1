package org.councilbenchmark.assessment.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.agreement.Agreement;
import org.councilbenchmark.assessment.agreement.AssessorComparison;
import org.councilbenchmark.assessment.agreement.RatedPair;
import org.councilbenchmark.assessment.agreement.Weights;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.challenge.Challenge;
import org.councilbenchmark.assessment.challenge.ChallengeService;
import org.councilbenchmark.assessment.challenge.Judged;
import org.councilbenchmark.assessment.challenge.NodeFilter;
import org.councilbenchmark.assessment.scoring.EditionTree;
import org.councilbenchmark.assessment.scoring.NodeType;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.platform.http.Paging;

/** Lays both halves of a challenge side by side and works out how far they agree. */
@ApplicationScoped
class DifferenceService {

    /** The size of a difference: applicability and a missing rating come before every difference of levels. */
    private static final Comparator<Judged> BY_SIZE = Comparator.comparing((Judged judged) ->
                    judged.comparison().differs() && judged.pair().isEmpty())
            .thenComparing(DifferenceService::size)
            .reversed();

    @Inject
    ChallengeService challenges;

    @Transactional
    DifferencesView differences(UUID assessment, DifferenceFilter filter, Paging paging) {
        Challenge challenge = challenges.readable(assessment);
        Edition edition = challenges.edition(challenge);
        List<Judged> all = challenges.judged(challenge);
        List<Judged> wanted = wanted(all, edition, filter);
        List<RatedPair> pairs = pairs(all);
        Weights weights = filter.weighting();
        return new DifferencesView(
                challenge.self().id(),
                challenge.peer().id(),
                challenge.agreed() == null ? null : challenge.agreed().id(),
                weights,
                agreement(EditionTree.OVERALL, edition, pairs, weights),
                elements(edition, all, weights),
                AssessorComparison.of(pairs).stream().map(AssessorView::of).toList(),
                wanted.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(DifferenceView::of)
                        .toList(),
                paging.page(),
                paging.size(),
                wanted.size());
    }

    private static List<Judged> wanted(List<Judged> all, Edition edition, DifferenceFilter filter) {
        List<Judged> wanted = NodeFilter.of(all, edition, filter.node).stream()
                .filter(judged -> !filter.differentOnly() || judged.comparison().differs())
                .toList();
        return filter.largestFirst() ? wanted.stream().sorted(BY_SIZE).toList() : wanted;
    }

    private static List<AgreementView> elements(Edition edition, List<Judged> all, Weights weights) {
        Map<String, List<Judged>> byElement = all.stream()
                .collect(Collectors.groupingBy(
                        judged -> edition.above(judged.code(), NodeType.ELEMENT).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byElement.entrySet().stream()
                .map(element -> agreement(element.getKey(), edition, pairs(element.getValue()), weights))
                .toList();
    }

    private static AgreementView agreement(String node, Edition edition, List<RatedPair> pairs, Weights weights) {
        return AgreementView.of(node, edition.titleOf(node), Agreement.of(pairs, weights));
    }

    private static List<RatedPair> pairs(List<Judged> judged) {
        return judged.stream().map(Judged::pair).flatMap(Optional::stream).toList();
    }

    private static Rational size(Judged judged) {
        return judged.pair()
                .map(RatedPair::difference)
                .map(difference ->
                        difference.compareTo(Rational.ZERO) < 0 ? difference.times(Rational.of(-1)) : difference)
                .orElse(Rational.ZERO);
    }
}
