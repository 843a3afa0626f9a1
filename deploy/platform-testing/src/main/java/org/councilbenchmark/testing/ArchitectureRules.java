package org.councilbenchmark.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** The rules of the house that every service keeps; each says why. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Checks the main classes of one service, given its base package. */
    public static void verify(String basePackage) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        everyEndpointSaysWhoMayCallIt(service);
        layersPointDownwards(service);
        namesTellTheRole(service);
    }

    /** An interface with these annotations describes somebody else's endpoint, which we call. */
    private static void everyEndpointSaysWhoMayCallIt(JavaClasses service) {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotInterfaces()
                .should(beAnnotatedWith(RolesAllowed.class)
                        .or(beAnnotatedWith(PermitAll.class))
                        .or(beAnnotatedWith(io.quarkus.security.Authenticated.class)))
                .andShould()
                .bePublic()
                .because("access is decided by annotation, and a method that is not public is silently not served")
                .check(service);
        noFields()
                .should()
                .beAnnotatedWith(Context.class)
                .because("request data in a field can leak into another request; take it as a parameter")
                .check(service);
    }

    private static void layersPointDownwards(JavaClasses service) {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..", "java.sql..", "javax.sql..")
                .because("a resource speaks HTTP and leaves persistence to the service")
                .check(service);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "org.apache.kafka..")
                .because("use cases know neither HTTP nor Kafka")
                .check(service);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Service")
                .because("dependencies point from use cases to storage")
                .allowEmptyShould(true)
                .check(service);
    }

    private static void namesTellTheRole(JavaClasses service) {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .because("a reader finds the HTTP class by its name")
                .check(service);
        noClasses()
                .that(not(resideInAPackage("org.councilbenchmark.platform..")))
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Dao|DAO|Mapper|Util|Utils|Helper|Manager|Controller)")
                .because("such names say nothing of the domain")
                .check(service);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic()
                .because("an entity belongs to its feature; others see views")
                .allowEmptyShould(true)
                .check(service);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("services log, they do not print")
                .check(service);
    }
}
