package org.councilbenchmark.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.councilbenchmark.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "org.councilbenchmark.reporting";

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void theRulesOfTheHouseAreKept() {
        ArchitectureRules.verify(BASE);
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching(BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can then be read without all the others")
                .check(service);
    }

    @Test
    void onlyOnePlaceTalksToTheDriver() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..")
                .because("values are bound there, and no statement is put together from pieces")
                .check(service);
    }

    @Test
    void reportsAreMadeFromProjectionsAndTellNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.councilbenchmark.platform.outbox..", "org.apache.kafka..")
                .because("reporting hears through its subscriptions and has nothing of its own to tell")
                .check(service);
    }
}
