package dev.tandem.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The shape that every service keeps: a feature's root is its domain, {@code rest} and {@code messaging} are its edges. Each
 * rule names packages that must have classes, so that none of them can hold because a package was renamed.
 */
public final class Rings {
    private final String service;
    private final JavaClasses code;

    private Rings(String service, JavaClasses code) {
        this.service = service;
        this.code = code;
    }

    /** @param service the service's package, such as {@code dev.tandem.lead} */
    public static Rings of(String service) {
        return new Rings(
                service,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(service));
    }

    /** @param features that have a REST edge, each as the name of its folder */
    public void domainDoesNotKnowItsEdges(String... features) {
        for (String feature : features) {
            requireClasses(service + "." + feature);
            requireClasses(service + "." + feature + ".rest");
        }
        noClasses()
                .that()
                .resideOutsideOfPackages("..rest..", "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(service + "..rest..", service + "..messaging..")
                .check(code);
    }

    public void edgesDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(service + "..messaging..")
                .check(code);
        noClasses()
                .that()
                .resideInAPackage("..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(service + "..rest..")
                .check(code);
    }

    public void featuresDoNotDependInCircles() {
        slices().matching(service + ".(*)..").should().beFreeOfCycles().check(code);
    }

    /** Nothing asks the machine for the time: a sandbox moves its clock, and tests hold it still. */
    public void timeComesInFromOutside() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(code);
    }

    /** Rules are plain Java, with exact money: no framework, clock or database. */
    public void isPure(Class<?>... rules) {
        for (Class<?> rule : rules) {
            classes()
                    .that()
                    .belongToAnyOf(rule)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            service + "..",
                            "dev.tandem.platform.problem..",
                            "dev.tandem.platform.money..",
                            "dev.tandem.platform.time.hours..")
                    .check(code);
        }
    }

    private void requireClasses(String place) {
        if (code.stream().noneMatch(type -> type.getPackageName().equals(place))) {
            throw new AssertionError("Nothing is in " + place + ", so no rule about it can be broken");
        }
    }
}
