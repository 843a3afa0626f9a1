package org.councilbenchmark.assessment.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.aim.TargetService;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.change.NodeChange;
import org.councilbenchmark.assessment.change.ScoreChanges;
import org.councilbenchmark.assessment.rating.GivenRating;
import org.councilbenchmark.assessment.rating.RatedLevel;
import org.councilbenchmark.assessment.rating.RatingRules;
import org.councilbenchmark.assessment.rating.RatingService;
import org.councilbenchmark.assessment.result.Figure;
import org.councilbenchmark.assessment.scoring.NodeScore;
import org.councilbenchmark.assessment.scoring.Rating;
import org.councilbenchmark.assessment.scoring.Rational;
import org.councilbenchmark.assessment.whatif.WhatIfView.TargetCrossed;

/** Two calculations, the second with what is supposed. */
@ApplicationScoped
class WhatIfService {

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    RatingService ratings;

    @Inject
    TargetService targets;

    /** @param all whether nodes that do not change are told as well */
    @Transactional
    WhatIfView suppose(UUID id, WhatIf body, boolean all) {
        AssessmentRef assessment = access.readable(id);
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        List<GivenRating> given =
                body.ratings().stream().map(WhatIf.Supposed::given).toList();
        RatingRules.check(edition, assessment.assessed(), given, at -> body.ratings()
                .get(at)
                .isRemoved());
        Map<String, Rating> now = ratings.levels(List.of(id)).getOrDefault(id, List.of()).stream()
                .collect(Collectors.toMap(RatedLevel::criterion, RatedLevel::forScoring));
        ScoreChanges changes = new ScoreChanges(
                edition.score(now, assessment.assessed()), edition.score(supposed(now, body), assessment.assessed()));
        return view(id, edition, changes, all);
    }

    private static Map<String, Rating> supposed(Map<String, Rating> now, WhatIf body) {
        Map<String, Rating> supposed = new HashMap<>(now);
        for (WhatIf.Supposed item : body.ratings()) {
            if (item.isRemoved()) {
                supposed.remove(item.criterion());
            } else {
                supposed.put(item.criterion(), item.given().forScoring());
            }
        }
        return supposed;
    }

    private WhatIfView view(UUID id, Edition edition, ScoreChanges changes, boolean all) {
        List<NodeChange> nodes = changes.nodes(edition::titleOf);
        return new WhatIfView(
                id,
                changes.after().ruleVersion(),
                nodes.get(0),
                nodes.stream().filter(node -> all || node.changed()).toList(),
                changes.bandsCrossed(),
                changes.capsChanged(),
                targetsCrossed(targets.aims(id), edition, changes));
    }

    private static List<TargetCrossed> targetsCrossed(
            Map<String, Rational> aims, Edition edition, ScoreChanges changes) {
        return changes.after().nodes().values().stream()
                .filter(node -> aims.containsKey(node.code()))
                .filter(node -> reaches(node, aims)
                        != reaches(changes.before().find(node.code()).orElseThrow(), aims))
                .map(node -> new TargetCrossed(
                        node.code(),
                        node.type(),
                        edition.titleOf(node.code()),
                        Figure.score(aims.get(node.code())),
                        reaches(node, aims)))
                .toList();
    }

    private static boolean reaches(NodeScore node, Map<String, Rational> aims) {
        return node.score() != null && node.score().compareTo(aims.get(node.code())) >= 0;
    }
}
