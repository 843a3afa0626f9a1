package org.councilbenchmark.evidence;

import org.councilbenchmark.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.verify("org.councilbenchmark.evidence");
    }
}
