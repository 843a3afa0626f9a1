package org.councilbenchmark.assessment.headway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.access.Seen;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.benchmark.OutlineNode;
import org.councilbenchmark.assessment.comment.CommentReading;
import org.councilbenchmark.assessment.scoring.EditionTree;
import org.councilbenchmark.assessment.tally.RollUp;
import org.councilbenchmark.assessment.tally.Tallied;
import org.councilbenchmark.assessment.tally.Tally;
import org.councilbenchmark.assessment.tally.TallyService;

/** Puts the figures together: a handful of queries, whatever the size of the edition. */
@ApplicationScoped
class HeadwayService {

    @Inject
    HeadwayRepository figures;

    @Inject
    AccessService access;

    @Inject
    CommentReading comments;

    @Inject
    TallyService tallies;

    @Inject
    EditionService editions;

    Seen seen(UUID assessment) {
        return access.opened(assessment);
    }

    /** The side is part of it: what one caller holds is not current for another. */
    String tag(Seen seen) {
        AssessmentRef assessment = seen.assessment();
        return assessment.version() + "." + figures.entries(assessment.id()) + "-" + seen.side();
    }

    @Transactional
    HeadwayView view(Seen seen) {
        Map<String, Tally> counts = counts(seen.assessment());
        Optional<Map<String, Integer>> threads = comments.openThreads(seen);
        Map<String, Gathered> gathered = gather(seen.assessment(), threads.orElse(Map.of()));
        Gathered all = gathered.getOrDefault(EditionTree.OVERALL, Gathered.NOTHING);
        HeadwayView.Whole whole = new HeadwayView.Whole(
                counts.get(EditionTree.OVERALL),
                all.withNarrative(),
                threads.map(known -> all.openThreads()).orElse(null),
                all.lastChangeAt());
        List<HeadwayView.Node> nodes = nodes(seen.assessment(), counts, gathered, threads.isPresent());
        return new HeadwayView(whole, nodes, figures.people(seen.assessment().id()));
    }

    private List<HeadwayView.Node> nodes(
            AssessmentRef assessment, Map<String, Tally> counts, Map<String, Gathered> gathered, boolean threads) {
        Map<String, List<HeadwayView.Assignee>> assigned = figures.assigned(assessment.id()).stream()
                .collect(groupingBy(
                        HeadwayRepository.Assigned::node, mapping(HeadwayRepository.Assigned::to, toList())));
        return outline(assessment).stream()
                .map(node -> {
                    Gathered known = gathered.getOrDefault(node.code(), Gathered.NOTHING);
                    return new HeadwayView.Node(
                            node.code(),
                            node.type(),
                            node.title(),
                            counts.get(node.code()),
                            known.withNarrative(),
                            threads ? known.openThreads() : null,
                            known.lastChangeAt(),
                            assigned.get(node.code()));
                })
                .toList();
    }

    private Map<String, Gathered> gather(AssessmentRef assessment, Map<String, Integer> threads) {
        Set<String> narratives = figures.withNarrative(assessment.id());
        Map<String, Instant> changes = figures.lastChanges(assessment.id());
        return RollUp.of(
                outline(assessment),
                criterion -> new Gathered(
                        narratives.contains(criterion) ? 1 : 0,
                        threads.getOrDefault(criterion, 0),
                        changes.get(criterion)),
                Gathered::plus);
    }

    private Map<String, Tally> counts(AssessmentRef assessment) {
        return tallies.of(Tallied.of(assessment));
    }

    private List<OutlineNode> outline(AssessmentRef assessment) {
        return editions.require(assessment.benchmark(), assessment.edition()).outline();
    }
}
