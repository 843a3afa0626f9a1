package org.councilbenchmark.catalogue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.councilbenchmark.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        ArchitectureRules.verify("org.councilbenchmark.catalogue");
    }

    @Test
    void featuresDoNotDependOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("org.councilbenchmark.catalogue.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be understood, and taken out, without the ones above it")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.councilbenchmark.catalogue"));
    }
}
