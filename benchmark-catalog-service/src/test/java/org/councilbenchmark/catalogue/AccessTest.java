package org.councilbenchmark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilbenchmark.testing.AccessMatrix.everybody;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.testing.AccessMatrix;
import org.councilbenchmark.testing.Engines;
import org.junit.jupiter.api.Test;

/** Who may call what: the catalogue is readable by every authenticated caller, and changed by few. */
@QuarkusTest
@WithTestResource(Engines.class)
class AccessTest {

    private static final Set<String> EDITOR = Set.of("catalogue-editor");
    private static final Set<String> GROUP_WRITERS =
            Set.of("catalogue-editor", "administrator", "approver", "assessor");

    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("listBenchmarks", everybody()),
            Map.entry("getBenchmark", everybody()),
            Map.entry("getEdition", everybody()),
            Map.entry("getNode", everybody()),
            Map.entry("listCriteria", everybody()),
            Map.entry("importEdition", Set.of("catalogue-editor")),
            Map.entry("countCriteria", everybody()),
            Map.entry("createEdition", EDITOR),
            Map.entry("replaceEdition", EDITOR),
            Map.entry("describeEdition", EDITOR),
            Map.entry("deleteEdition", EDITOR),
            Map.entry("validateEdition", EDITOR),
            Map.entry("publishEdition", EDITOR),
            Map.entry("retireEdition", EDITOR),
            Map.entry("addNode", EDITOR),
            Map.entry("writeNode", EDITOR),
            Map.entry("placeNode", EDITOR),
            Map.entry("removeNode", EDITOR),
            Map.entry("exportEdition", everybody()),
            Map.entry("listExportLosses", everybody()),
            Map.entry("listRatingScales", everybody()),
            Map.entry("getRatingScale", everybody()),
            Map.entry("defineRatingScale", EDITOR),
            Map.entry("deleteRatingScale", EDITOR),
            Map.entry("listIndicators", everybody()),
            Map.entry("getIndicator", everybody()),
            Map.entry("listIndicatorVersions", everybody()),
            Map.entry("listIndicatorCriteria", everybody()),
            Map.entry("defineIndicator", Set.of("catalogue-editor")),
            Map.entry("importIndicators", Set.of("catalogue-editor")),
            Map.entry("listCouncils", everybody()),
            Map.entry("getCouncil", everybody()),
            Map.entry("getCouncilLineage", everybody()),
            Map.entry("reviseCouncil", Set.of("administrator")),
            Map.entry("nameSuccessors", Set.of("administrator")),
            Map.entry("getCouncilTiers", everybody()),
            Map.entry("listTwoTierAreas", everybody()),
            Map.entry("resolveCouncil", everybody()),
            Map.entry("resolveCouncils", everybody()),
            Map.entry("listComparatorGroups", everybody()),
            Map.entry("getComparatorGroup", everybody()),
            Map.entry("defineComparatorGroup", GROUP_WRITERS),
            Map.entry("importComparatorMembers", GROUP_WRITERS),
            Map.entry("deleteComparatorGroup", GROUP_WRITERS),
            Map.entry("listRegions", everybody()),
            Map.entry("diffEditions", everybody()),
            Map.entry("createMapping", Set.of("catalogue-editor")),
            Map.entry("listMappings", everybody()),
            Map.entry("listEditionMappings", everybody()),
            Map.entry("getMapping", everybody()),
            Map.entry("reviseMapping", Set.of("catalogue-editor")),
            Map.entry("deleteMapping", Set.of("catalogue-editor")),
            Map.entry("getMappingCoverage", everybody()),
            Map.entry("chainMappings", everybody()),
            Map.entry("carryRatings", everybody()),
            Map.entry("republishCatalogue", Set.of("administrator")),
            Map.entry("getMe", everybody()));

    @Test
    void everyOperationIsOpenToItsRolesAndToNobodyElse() {
        assertThat(AccessMatrix.deviations(TABLE)).isEmpty();
    }
}
