package org.councilbenchmark.assessment.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ScoringDependsOnJavaOnlyTest {
    private static final String SCORING = Scoring.class.getPackageName();

    @Test
    void scoringImportsNothingButTheJavaLibrary() {
        classes()
                .that()
                .resideInAPackage(SCORING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", SCORING)
                .because("the arithmetic a council is judged by must be readable and testable without any framework")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(SCORING));
    }
}
