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

    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("listBenchmarks", everybody()),
            Map.entry("getBenchmark", everybody()),
            Map.entry("getEdition", everybody()),
            Map.entry("getNode", everybody()),
            Map.entry("listCriteria", everybody()),
            Map.entry("importEdition", Set.of("catalogue-editor")),
            Map.entry("exportEdition", everybody()),
            Map.entry("listExportLosses", everybody()),
            Map.entry("listRatingScales", everybody()),
            Map.entry("listIndicators", everybody()),
            Map.entry("getIndicator", everybody()),
            Map.entry("defineIndicator", Set.of("catalogue-editor")),
            Map.entry("listCouncils", everybody()),
            Map.entry("getCouncil", everybody()),
            Map.entry("getCouncilLineage", everybody()),
            Map.entry("listRegions", everybody()),
            Map.entry("republishCatalogue", Set.of("administrator")),
            Map.entry("getMe", everybody()));

    @Test
    void everyOperationIsOpenToItsRolesAndToNobodyElse() {
        assertThat(AccessMatrix.deviations(TABLE)).isEmpty();
    }
}
