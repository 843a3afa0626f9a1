package org.councilbenchmark.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.councilbenchmark.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "org.councilbenchmark.assessment";

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void theRulesOfTheHouseAreKept() {
        ArchitectureRules.verify(BASE);
    }

    @Test
    void featuresDoNotDependOnEachOtherInACircle() {
        slices().matching(BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a reader can then take them from the ground up, one after the other")
                .check(service);
    }

    @Test
    void historyIsWrittenOnlyThroughItsService() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".history")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("HistoryRepository")
                .because("what happened is recorded with who did it, in the transaction in which it happened")
                .check(service);
    }
}
