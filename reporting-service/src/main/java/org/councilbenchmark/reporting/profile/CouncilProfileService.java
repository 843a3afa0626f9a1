package org.councilbenchmark.reporting.profile;

import static org.councilbenchmark.reporting.council.CouncilProblem.COUNCIL_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmark.reporting.council.ComparatorGroup;
import org.councilbenchmark.reporting.council.ComparatorGroups;
import org.councilbenchmark.reporting.council.Council;
import org.councilbenchmark.reporting.council.CouncilName;
import org.councilbenchmark.reporting.council.CouncilRepository;
import org.councilbenchmark.reporting.edition.EditionService;
import org.councilbenchmark.reporting.projection.Freshness;
import org.councilbenchmark.reporting.projection.ProjectionService;
import org.councilbenchmark.reporting.report.Selection;
import org.councilbenchmark.reporting.report.Selections;

/** Answers council profiles. */
@ApplicationScoped
class CouncilProfileService {

    @Inject
    Selections selections;

    @Inject
    EditionService editions;

    @Inject
    CouncilRepository councils;

    @Inject
    ComparatorGroups groups;

    @Inject
    ProjectionService projections;

    @Inject
    CouncilProfileRepository repository;

    @Inject
    EvidenceCoverage evidence;

    CouncilProfile profile(String code, CouncilProfileParameters asked) {
        Council council = councils.find(code)
                .orElseThrow(() -> COUNCIL_UNKNOWN.with(
                        "No council has or had the code '" + code + "'.",
                        "Use a GSS code such as E08000009, a former one or a SNAC code;"
                                + " the catalogue lists them under /v1/councils."));
        Selection selection = selections.of(asked);
        ComparatorGroup group = groups.around(council, asked.comparator);
        // Asked before the rows are read: the profile may know more than it claims, never less.
        Freshness freshness = projections.freshness("assessment");
        Optional<HeldAssessment> held = repository.held(selection, council);
        List<Place> places = places(selection, group, held);
        StandoutFinder standouts = new StandoutFinder(places);
        return new CouncilProfile(
                freshness.asAt(),
                freshness.lagText(),
                selection.asOf(),
                new CouncilName(council.code(), council.name()),
                council.type(),
                council.region(),
                selection.edition().benchmark(),
                selection.edition().edition(),
                selection.kind(),
                new CouncilProfile.Comparator(asked.comparator, group.description()),
                held.orElse(null),
                held.isPresent() ? null : explanation(council, selection),
                places.stream().map(Place::view).toList(),
                standouts.strongest(),
                standouts.weakest(),
                held.map(assessment -> evidence.of(selection.edition(), council, assessment.id()))
                        .orElse(null));
    }

    private List<Place> places(Selection selection, ComparatorGroup group, Optional<HeldAssessment> held) {
        Map<String, Standing> standings = repository.standings(selection, group, held);
        return editions.nodes(selection.edition()).stream()
                .map(node -> new Place(node, standings.getOrDefault(node.code(), Standing.nothing(node.code()))))
                .toList();
    }

    private static String explanation(Council council, Selection selection) {
        return "%s has no completed %s assessment against %s %s%s%s%s."
                .formatted(
                        council.name(),
                        selection.kind(),
                        selection.edition().benchmark(),
                        selection.edition().edition(),
                        selection.period() == null ? "" : " for " + selection.periodText(),
                        selection.asOf() == null ? "" : " as of " + selection.asOf(),
                        selection.demonstration() ? "" : " (demonstration data left out)");
    }
}
