package org.councilbenchmark.catalogue.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.council.CouncilFacts;
import org.councilbenchmark.catalogue.council.CouncilService;
import org.councilbenchmark.catalogue.council.Succession;
import org.councilbenchmark.catalogue.lineage.LineageView.Link;
import org.councilbenchmark.catalogue.lineage.LineageView.Member;

/** Follows succession in both directions. */
@ApplicationScoped
public class LineageService {

    @Inject
    CouncilService councils;

    @Inject
    LineageRepository lineage;

    @Transactional
    LineageView of(String anyCode) {
        CouncilFacts council = councils.facts(anyCode);
        List<LineageRepository.Step> before = lineage.before(council.id());
        List<LineageRepository.Step> after = lineage.after(council.id());
        Set<String> ids = Stream.concat(before.stream(), after.stream())
                .flatMap(step -> Stream.of(step.predecessor(), step.successor()))
                .collect(Collectors.toSet());
        Map<String, CouncilFacts> members = councils.factsByIds(ids);
        return new LineageView(Member.of(council), council.note(), links(before, members), links(after, members));
    }

    /** Ids of all bodies that led to the one of this id, over any number of changes. */
    @Transactional
    public Set<String> ancestors(String id) {
        return lineage.before(id).stream()
                .map(LineageRepository.Step::predecessor)
                .collect(Collectors.toSet());
    }

    private static List<Link> links(List<LineageRepository.Step> steps, Map<String, CouncilFacts> members) {
        return steps.stream()
                .map(step -> link(step, members.get(step.predecessor()), members.get(step.successor())))
                .toList();
    }

    private static Link link(LineageRepository.Step step, CouncilFacts from, CouncilFacts to) {
        return new Link(
                step.distance(),
                Member.of(from),
                Member.of(to),
                from.endDate() == null ? to.startDate() : from.endDate().plusDays(1),
                from.successions().stream()
                        .filter(each -> each.council().equals(to.id()))
                        .map(Succession::share)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
