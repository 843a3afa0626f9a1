package org.councilbenchmark.assessment.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.check.Finding;
import org.councilbenchmark.assessment.check.JudgedAssessment;
import org.councilbenchmark.assessment.check.Limits;
import org.councilbenchmark.assessment.check.QualityCheck;
import org.councilbenchmark.assessment.judgement.JudgementService;
import org.councilbenchmark.assessment.quality.QualityReport.Count;
import org.councilbenchmark.assessment.quality.QualityReport.FindingView;
import org.councilbenchmark.platform.http.Paging;

/** Makes the checks that are configured. */
@ApplicationScoped
public class QualityService {

    @Inject
    JudgementService judgements;

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    QualityConfig config;

    @Transactional
    QualityReport report(UUID id, QualityFilter filter, Paging paging) {
        AssessmentRef assessment = access.readable(id);
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        filter.requireKnown(edition);
        List<QualityCheck> made = severities().atLeast(Severity.ADVICE);
        List<FindingView> all = find(assessment, edition, made).stream()
                .map(finding -> FindingView.of(finding, severities()))
                .toList();
        List<FindingView> wanted =
                all.stream().filter(finding -> filter.matches(finding, edition)).toList();
        return new QualityReport(
                counts(made, all),
                all.stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKING)
                        .count(),
                wanted.stream().skip(paging.offset()).limit(paging.size()).toList(),
                paging.page(),
                paging.size(),
                wanted.size());
    }

    QualityChecksView checks() {
        return QualityChecksView.of(config);
    }

    /** Passes when no check that is configured to block finds anything; 422 with every finding otherwise. */
    public void requireNoneBlocking(AssessmentRef assessment) {
        List<QualityCheck> blocking = severities().atLeast(Severity.BLOCKING);
        if (!blocking.isEmpty()) {
            Edition edition = editions.require(assessment.benchmark(), assessment.edition());
            SubmissionGate.requireNone(assessment.id(), find(assessment, edition, blocking));
        }
    }

    /** In reading order, at one criterion in the order of the checks. */
    private List<Finding> find(AssessmentRef assessment, Edition edition, List<QualityCheck> checks) {
        Limits limits = new Limits(config.narrativeCharacters(), config.reasonCharacters());
        JudgedAssessment judged = judgements.read(assessment, edition, limits);
        Map<String, Integer> places = new HashMap<>();
        judged.judgements().forEach(judgement -> places.put(judgement.code(), places.size()));
        return checks.stream()
                .flatMap(check -> check.findIn(judged))
                .sorted(Comparator.comparing(finding -> places.get(finding.criterion())))
                .toList();
    }

    private List<Count> counts(List<QualityCheck> made, List<FindingView> all) {
        Map<QualityCheck, Long> counts = all.stream().collect(groupingBy(FindingView::check, counting()));
        return made.stream()
                .map(check -> new Count(check, check.title(), severities().of(check), counts.getOrDefault(check, 0L)))
                .toList();
    }

    private Severities severities() {
        return new Severities(config.checks());
    }
}
