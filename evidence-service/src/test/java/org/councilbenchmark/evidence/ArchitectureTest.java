package org.councilbenchmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.councilbenchmark.evidence.store.ContentStore;
import org.councilbenchmark.platform.idempotency.Idempotent;
import org.councilbenchmark.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "org.councilbenchmark.evidence";

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.verify(BASE);
    }

    /** It runs in one transaction with its stored answer, which must not wait until a content has come to disk or S3. */
    @Test
    void whatMayBeRepeatedStoresNoContent() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(BASE);
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>();
        classes.forEach(each -> each.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Idempotent.class))
                .forEach(ahead::add));
        assertThat(ahead).hasSizeGreaterThan(3);
        Set<JavaCodeUnit> reached = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            ahead.pop().getCallsFromSelf().stream()
                    .map(JavaAccess::getTarget)
                    .flatMap(target -> target.resolveMember().stream())
                    .filter(member -> member.getOwner().getPackageName().startsWith(BASE))
                    .map(JavaCodeUnit.class::cast)
                    .filter(reached::add)
                    .forEach(ahead::add);
        }
        assertThat(reached)
                .filteredOn(each -> each.getOwner().isEquivalentTo(ContentStore.class))
                .extracting(JavaCodeUnit::getName)
                .doesNotContain("keep", "put");
    }
}
