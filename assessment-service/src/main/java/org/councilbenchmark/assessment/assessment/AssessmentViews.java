package org.councilbenchmark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.benchmark.Assessed;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.council.CouncilService;
import org.councilbenchmark.assessment.pair.Pair;
import org.councilbenchmark.assessment.pair.PairService;
import org.councilbenchmark.assessment.result.ResultService;
import org.councilbenchmark.assessment.result.Standing;
import org.councilbenchmark.platform.security.Actor;

/** Puts assessments together with what other features know of them; a page of them in a handful of queries. */
@ApplicationScoped
class AssessmentViews {

    @Inject
    CouncilService councils;

    @Inject
    ResultService results;

    @Inject
    AccessService access;

    @Inject
    PairService pairs;

    @Inject
    Actor actor;

    /** As the caller may see it, who is known to see something of it. */
    AssessmentView of(Assessment assessment) {
        return of(List.of(assessment)).stream().findFirst().orElseThrow(AccessService::notFound);
    }

    /** In the same order; without those that the caller lost sight of meanwhile. */
    List<AssessmentView> of(List<Assessment> assessments) {
        Map<UUID, Seen> seen =
                access.seen(assessments.stream().map(each -> each.id).toList());
        Map<UUID, Standing> standings = results.standings(seen.values().stream()
                .filter(each -> !each.sealed())
                .map(Seen::assessment)
                .toList());
        Map<UUID, Pair> joined = pairs.find(seen.keySet());
        Map<String, Council> names =
                councils.byIds(assessments.stream().map(each -> each.council).collect(Collectors.toSet()));
        return assessments.stream()
                .filter(each -> seen.containsKey(each.id))
                .map(each -> AssessmentView.of(
                        each,
                        names.get(each.council).view(),
                        standings.get(each.id),
                        joined.get(each.id),
                        AllowedAction.of(seen.get(each.id), actor::is),
                        tag(seen.get(each.id))))
                .toList();
    }

    /** Tells nobody that a sealed rating has changed. */
    static String tag(Seen seen) {
        return seen.sealed()
                ? seen.assessment().version() + ".sealed"
                : seen.assessment().tag();
    }

    static AssessmentRef ref(Assessment assessment) {
        return new AssessmentRef(
                assessment.id,
                assessment.kind,
                new Assessed(assessment.council, assessment.councilType, assessment.councilNation),
                assessment.benchmark,
                assessment.edition,
                assessment.status,
                assessment.version,
                "");
    }
}
