package org.councilbenchmark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.result.Standing;
import org.councilbenchmark.platform.security.Actor;

/** Puts assessments together with what other features know of them; a page of them in three queries. */
@ApplicationScoped
class AssessmentViews {

    @Inject
    CouncilService councils;

    @Inject
    ResultService results;

    @Inject
    Actor actor;

    /** @param ratingsTag changes whenever a rating does */
    AssessmentView of(Assessment assessment, String ratingsTag) {
        return of(List.of(assessment), ratingsTag).get(0);
    }

    List<AssessmentView> of(List<Assessment> assessments) {
        return of(assessments, "");
    }

    private List<AssessmentView> of(List<Assessment> assessments, String ratingsTag) {
        List<AssessmentRef> refs =
                assessments.stream().map(each -> ref(each, ratingsTag)).toList();
        Map<UUID, Standing> standings = results.standings(refs);
        Map<String, Council> names =
                councils.byIds(assessments.stream().map(each -> each.council).collect(Collectors.toSet()));
        return assessments.stream()
                .map(each -> AssessmentView.of(
                        each,
                        names.get(each.council).view(),
                        standings.get(each.id),
                        AllowedAction.of(each.status, actor::is),
                        ref(each, ratingsTag).tag()))
                .toList();
    }

    static AssessmentRef ref(Assessment assessment, String ratingsTag) {
        return new AssessmentRef(
                assessment.id,
                assessment.kind,
                new Assessed(assessment.council, assessment.councilType, assessment.councilNation),
                assessment.benchmark,
                assessment.edition,
                assessment.status,
                assessment.version,
                ratingsTag);
    }
}
