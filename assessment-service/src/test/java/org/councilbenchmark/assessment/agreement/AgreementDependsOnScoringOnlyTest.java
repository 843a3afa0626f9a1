package org.councilbenchmark.assessment.agreement;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.councilbenchmark.assessment.scoring.Rational;
import org.junit.jupiter.api.Test;

class AgreementDependsOnScoringOnlyTest {

    private static final String AGREEMENT = Agreement.class.getPackageName();

    @Test
    void agreementImportsNothingButJavaAndTheArithmeticOfScores() {
        classes()
                .that()
                .resideInAPackage(AGREEMENT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", AGREEMENT, Rational.class.getPackageName())
                .because("a figure about people must be readable and testable without any framework")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(AGREEMENT));
    }
}
