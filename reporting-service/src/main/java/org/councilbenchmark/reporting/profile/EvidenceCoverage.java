package org.councilbenchmark.reporting.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.councilbenchmark.reporting.council.Council;
import org.councilbenchmark.reporting.edition.Edition;
import org.councilbenchmark.reporting.edition.EditionService;
import org.councilbenchmark.reporting.edition.Node;
import org.councilbenchmark.reporting.profile.CouncilProfileRepository.Backing;
import org.councilbenchmark.reporting.projection.ProjectionService;

/** How much of an assessment is backed by documents: the share of applicable criteria with at least one. */
@ApplicationScoped
class EvidenceCoverage {

    private static final int DECIMALS = 3;

    @Inject
    CouncilProfileRepository repository;

    @Inject
    EditionService editions;

    @Inject
    ProjectionService projections;

    CouncilProfile.Evidence of(Edition edition, Council council, UUID assessment) {
        var asAt = projections.freshness("evidence").asAt();
        Map<String, Backing> backing = repository.evidence(edition, council, assessment);
        List<CouncilProfile.Coverage> themes = editions.nodes(edition).stream()
                .filter(node -> node.nodeType().equals("THEME"))
                .map(theme -> coverage(theme, backing.get(theme.code())))
                .toList();
        return new CouncilProfile.Evidence(
                asAt, coverage(Node.overall(edition), backing.get(CouncilProfileRepository.ALL_THEMES)), themes);
    }

    private static CouncilProfile.Coverage coverage(Node node, Backing backing) {
        if (backing == null || backing.applicable() == 0) {
            return new CouncilProfile.Coverage(node.code(), node.title(), 0, 0, null);
        }
        BigDecimal share = BigDecimal.valueOf(backing.backed())
                .divide(BigDecimal.valueOf(backing.applicable()), DECIMALS, RoundingMode.HALF_UP);
        return new CouncilProfile.Coverage(node.code(), node.title(), backing.applicable(), backing.backed(), share);
    }
}
