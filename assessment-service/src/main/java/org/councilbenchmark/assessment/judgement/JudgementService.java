package org.councilbenchmark.assessment.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.check.JudgedAssessment;
import org.councilbenchmark.assessment.check.Judgement;
import org.councilbenchmark.assessment.check.Limits;
import org.councilbenchmark.assessment.evidence.EvidenceService;
import org.councilbenchmark.assessment.evidence.LinkedDocument;
import org.councilbenchmark.assessment.indicator.Indicator;
import org.councilbenchmark.assessment.indicator.IndicatorService;
import org.councilbenchmark.assessment.judgement.JudgementRepository.Frame;
import org.councilbenchmark.assessment.observation.Observation;
import org.councilbenchmark.assessment.observation.ObservationService;
import org.councilbenchmark.assessment.performance.Performance;
import org.councilbenchmark.assessment.scoring.NodeType;

/** Puts together what the checks look at: seven queries, whatever the number of criteria. */
@ApplicationScoped
public class JudgementService {

    @Inject
    JudgementRepository ratings;

    @Inject
    EvidenceService evidence;

    @Inject
    IndicatorService indicators;

    @Inject
    ObservationService observations;

    public JudgedAssessment read(AssessmentRef assessment, Edition edition, Limits limits) {
        Frame frame = ratings.frame(assessment.id());
        Map<String, RatedWords> rated = ratings.ratings(assessment.id());
        Map<String, List<LinkedDocument>> documents = evidence.of(assessment.id());
        Map<String, List<Performance>> performances = performances(assessment, frame, rated.keySet());
        List<Judgement> judgements = edition.criteria().stream()
                .filter(rated::containsKey)
                .map(code -> judgement(
                        edition,
                        code,
                        rated.get(code),
                        documents.getOrDefault(code, List.of()),
                        performances.getOrDefault(code, List.of())))
                .toList();
        return new JudgedAssessment(
                frame.period(),
                judgements,
                frame.previous() == null ? null : ratings.previous(frame.previous(), frame.periodBefore()),
                limits);
    }

    private static Judgement judgement(
            Edition edition,
            String code,
            RatedWords rated,
            List<LinkedDocument> documents,
            List<Performance> performances) {
        return new Judgement(
                edition.criterion(code).orElseThrow(),
                edition.titleOf(code),
                edition.above(code, NodeType.HEADING).orElseThrow(),
                rated.level(),
                rated.reason(),
                rated.narrative(),
                rated.confidence(),
                rated.unconfirmed(),
                documents,
                performances);
    }

    private Map<String, List<Performance>> performances(AssessmentRef assessment, Frame frame, Set<String> rated) {
        Map<String, List<String>> links =
                new HashMap<>(indicators.linksOf(assessment.benchmark(), assessment.edition()));
        links.keySet().retainAll(rated);
        Set<String> codes = links.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Map<String, List<Observation>> values = observations.of(assessment.council(), frame.demonstration(), codes);
        Map<String, Performance> known = new HashMap<>();
        for (Indicator indicator : indicators.byCodes(values.keySet()).values()) {
            Performance.of(indicator, values.get(indicator.code()), frame.period())
                    .ifPresent(performance -> known.put(indicator.code(), performance));
        }
        return links.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, link -> link.getValue().stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList()));
    }
}
