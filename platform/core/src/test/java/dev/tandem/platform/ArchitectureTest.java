package dev.tandem.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty package would satisfy every rule, so each rule first makes sure of what it is about. */
class ArchitectureTest {
    private static final String CORE = "dev.tandem.platform";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tandem");

    @Test
    void theCoreKnowsNoServiceAndNoServer() {
        for (String room : List.of(
                "caller",
                "connection",
                "event",
                "idempotency",
                "inbox",
                "json",
                "money",
                "paging",
                "problem",
                "progress",
                "rest",
                "template",
                "time",
                "time.hours",
                "timer")) {
            assertPopulated(room);
        }
        noClasses()
                .that()
                .resideInAPackage(CORE + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.tandem..").and(not(resideInAPackage(CORE + ".."))))
                .check(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"money", "problem", "template", "time.hours"})
    void whatRequestsAreMadeOfNeedsNoDatabaseAndNoBroker(String room) {
        assertPopulated(room);

        noClasses()
                .that()
                .resideInAPackage(CORE + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "org.hibernate..", "org.apache.kafka..", CORE + ".event..", CORE + ".inbox..")
                .check(CODE);
    }

    @Test
    void producersDoNotKnowConsumers() {
        assertPopulated("event");
        assertPopulated("inbox");

        noClasses()
                .that()
                .resideInAPackage(CORE + ".event..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CORE + ".inbox..")
                .check(CODE);
    }

    private static void assertPopulated(String room) {
        String name = CORE + "." + room;
        assertFalse(CODE.stream().noneMatch(code -> code.getPackageName().equals(name)), name + " is empty");
    }
}
