package org.councilbenchmark.reporting.leaguetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.councilbenchmark.reporting.council.ComparatorGroup;
import org.councilbenchmark.reporting.council.ComparatorGroups;
import org.councilbenchmark.reporting.edition.EditionService;
import org.councilbenchmark.reporting.edition.Node;
import org.councilbenchmark.reporting.projection.Freshness;
import org.councilbenchmark.reporting.projection.ProjectionService;
import org.councilbenchmark.reporting.report.Selection;
import org.councilbenchmark.reporting.report.Selections;

/** Answers league tables. */
@ApplicationScoped
class LeagueTableService {

    @Inject
    Selections selections;

    @Inject
    EditionService editions;

    @Inject
    ComparatorGroups groups;

    @Inject
    ProjectionService projections;

    @Inject
    LeagueTableRepository repository;

    LeagueTable table(LeagueTableParameters asked) {
        Selection selection = selections.of(asked);
        Node node = editions.requireNode(selection.edition(), asked.node);
        ComparatorGroup group = groups.of(asked.type, asked.region);
        // Asked before the rows are read: the table may know more than it claims, never less.
        Freshness freshness = projections.freshness("assessment");
        LeagueTableRepository.Standings standings =
                repository.standings(selection, group, node.code(), asked.offset(), asked.size);
        return new LeagueTable(
                freshness.asAt(),
                freshness.lagText(),
                selection.asOf(),
                selection.edition().benchmark(),
                selection.edition().edition(),
                node.code(),
                node.nodeType(),
                node.title(),
                selection.kind(),
                selection.periodText(),
                new LeagueTable.Comparator(group.description(), group.type(), group.region()),
                standings.summary(),
                standings.rows(),
                standings.excluded(),
                standings.notAssessed(),
                asked.page,
                asked.size,
                standings.summary().count());
    }
}
