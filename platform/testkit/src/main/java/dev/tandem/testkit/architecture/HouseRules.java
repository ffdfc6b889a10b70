package dev.tandem.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shape that every service keeps: a feature's root is its domain, {@code rest} and {@code messaging} are its edges. Each
 * rule names packages that must have classes, so that none of them can hold because a package was renamed.
 */
public final class HouseRules {
    private static final Pattern UNNAMED = Pattern.compile("^\\s*(final |for \\(|try \\()?var \\w+ [=:]");

    private final String service;
    private final JavaClasses code;

    private HouseRules(String service, JavaClasses code) {
        this.service = service;
        this.code = code;
    }

    /** @param service the service's package, such as {@code dev.tandem.lead} */
    public static HouseRules of(String service) {
        return new HouseRules(
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

    /** Of all packages, not of the features alone: a circle inside a feature is as hard to read. */
    public void packagesDoNotDependInCircles() {
        slices().matching(service + ".(**)").should().beFreeOfCycles().check(code);
    }

    /** By which a reader finds things in a service that is new to them. */
    public void namesFollowTheHouseStyle() {
        classes()
                .that()
                .areAssignableTo("dev.tandem.platform.inbox.EventConsumer")
                .should()
                .haveSimpleNameEndingWith("EventConsumer")
                .check(code);
        classes()
                .that()
                .areAssignableTo("dev.tandem.platform.problem.Refusal")
                .should(standIn("Refusals"))
                .check(code);
        classes()
                .that()
                .areAssignableTo("dev.tandem.platform.event.Event")
                .and()
                .areNotInterfaces()
                .should(standIn("Event"))
                .check(code);
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo("dev.tandem.platform.aggregate.Status")
                .and()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith("com.fasterxml.jackson.annotation.JsonProperty")
                .because("a problem names the status that rules something out, as the API writes it")
                .check(code);
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Common)")
                .check(code);
    }

    /** A type is read more often than written. The class files have no trace of it, so this reads the sources. */
    public void localVariablesNameTheirTypes() throws IOException {
        List<String> unnamed = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (Files.readAllLines(source).stream()
                        .anyMatch(line -> UNNAMED.matcher(line).find())) {
                    unnamed.add(source.toString());
                }
            }
        }
        assertEquals(List.of(), unnamed);
    }

    private static ArchCondition<JavaClass> standIn(String ending) {
        return new ArchCondition<>("be nested in a type whose name ends with " + ending) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean nested = type.getEnclosingClass()
                        .filter(outer -> outer.getSimpleName().endsWith(ending))
                        .isPresent();
                events.add(new SimpleConditionEvent(type, nested, type.getName() + " is a top-level type"));
            }
        };
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
                            // How a value is written and described: words about it, which do nothing.
                            "com.fasterxml.jackson.annotation..",
                            "org.eclipse.microprofile.openapi.annotations..",
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
