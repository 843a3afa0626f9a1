package org.councilbenchmark.assessment.assignment;

import static org.councilbenchmark.platform.problem.RequestProblem.INVALID_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.AssessmentRef;
import org.councilbenchmark.assessment.assignment.AssignmentRepository.Key;
import org.councilbenchmark.assessment.benchmark.Edition;
import org.councilbenchmark.assessment.benchmark.EditionService;
import org.councilbenchmark.assessment.benchmark.OutlineNode;
import org.councilbenchmark.assessment.tally.Tallied;
import org.councilbenchmark.assessment.tally.Tally;
import org.councilbenchmark.assessment.tally.TallyService;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.problem.Fault;
import org.councilbenchmark.platform.security.Actor;

/** Assignments as they are shown, with what was rated beneath each: a fixed number of queries for any number of them. */
@ApplicationScoped
class AssignmentViews {

    @Inject
    AssignmentRepository assignments;

    @Inject
    AssignmentSearch search;

    @Inject
    AccessService access;

    @Inject
    EditionService editions;

    @Inject
    TallyService tallies;

    @Inject
    Actor actor;

    @Transactional
    AssignmentView find(Key key) {
        AssessmentRef assessment = access.readable(key.assessment());
        return of(assessment, assignments.find(key).orElseThrow(() -> AssignmentService.notAssigned(key)));
    }

    @Transactional
    Page<AssignmentView> list(UUID id, AssignmentFilter filter, Paging paging) {
        AssessmentRef assessment = access.readable(id);
        Set<String> nodes = filter.node == null ? null : withAllBeneath(assessment, filter.node);
        return page(search.of(id, filter, nodes, paging), paging);
    }

    /** The caller's own, in every assessment that they are part of. */
    @Transactional
    Page<AssignmentView> mine(UUID assessment, String state, Paging paging) {
        List<UUID> open = access.seen(search.assessmentsOf(actor.id())).values().stream()
                .filter(seen -> !seen.sealed())
                .map(seen -> seen.assessment().id())
                .filter(id -> assessment == null || id.equals(assessment))
                .toList();
        return page(search.of(actor.id(), open, state, paging), paging);
    }

    AssignmentView of(AssessmentRef assessment, Assignment kept) {
        Tallied counted = Tallied.of(assessment);
        return view(counted, kept, tallies.of(counted));
    }

    private Page<AssignmentView> page(AssignmentSearch.Found found, Paging paging) {
        Map<UUID, Map<String, Tally>> counted = tallies.of(found.rows().stream()
                .map(AssignmentSearch.Row::assessment)
                .distinct()
                .toList());
        List<AssignmentView> items = new ArrayList<>();
        for (AssignmentSearch.Row row : found.rows()) {
            items.add(view(
                    row.assessment(),
                    row.assignment(),
                    counted.get(row.assessment().id())));
        }
        return Page.of(items, paging, found.total());
    }

    private AssignmentView view(Tallied assessment, Assignment kept, Map<String, Tally> counted) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        OutlineNode node = edition.outlineOf(kept.node()).orElseThrow();
        return AssignmentView.of(assessment.id(), kept, node, counted.get(kept.node()));
    }

    private Set<String> withAllBeneath(AssessmentRef assessment, String node) {
        Edition edition = editions.require(assessment.benchmark(), assessment.edition());
        if (edition.outlineOf(node).isEmpty()) {
            String detail =
                    "Edition %s of %s has no node '%s'.".formatted(assessment.edition(), assessment.benchmark(), node);
            String remedy = "Send the code of a node of the edition, such as 3.1.a.";
            throw INVALID_PARAMETER.with(detail, remedy).fault(Fault.in("node", "node-unknown", node, detail, remedy));
        }
        Set<String> within = new HashSet<>(Set.of(node));
        for (OutlineNode each : edition.outline()) {
            if (each.parent() != null && within.contains(each.parent())) {
                within.add(each.code());
            }
        }
        return within;
    }
}
