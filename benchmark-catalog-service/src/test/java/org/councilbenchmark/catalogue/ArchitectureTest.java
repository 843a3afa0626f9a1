package org.councilbenchmark.catalogue;

import org.councilbenchmark.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        ArchitectureRules.verify("org.councilbenchmark.catalogue");
    }
}
