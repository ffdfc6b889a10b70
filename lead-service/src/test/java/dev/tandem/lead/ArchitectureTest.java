package dev.tandem.lead;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tandem.lead.choice.rule.AssignmentRule;
import dev.tandem.lead.choice.rule.PlaybookRule;
import dev.tandem.lead.deal.Closure.CloseReasonFaults;
import dev.tandem.lead.deal.terms.TermsFaults;
import dev.tandem.lead.handoff.Deadline;
import dev.tandem.lead.qualification.Discovery;
import dev.tandem.lead.routing.pool.CandidateStates;
import dev.tandem.lead.routing.pool.PoolFaults;
import dev.tandem.lead.routing.pool.PoolSelection;
import dev.tandem.lead.routing.pool.Turns;
import dev.tandem.lead.routing.pool.Workload;
import dev.tandem.lead.routing.pool.WorkloadReplay;
import dev.tandem.lead.routing.rule.CompiledRules;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RuleSetFaults;
import dev.tandem.lead.routing.rule.RuleSetWarnings;
import dev.tandem.lead.rubric.RubricFaults;
import dev.tandem.lead.rubric.learning.HoldOutSplit;
import dev.tandem.lead.rubric.points.OutcomesByPoints;
import dev.tandem.lead.rubric.points.Scorecard;
import dev.tandem.testkit.architecture.HouseRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final HouseRules SERVICE = HouseRules.of("dev.tandem.lead");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tandem.lead");

    @Test
    void theDomainDoesNotKnowItsEdges() {
        SERVICE.domainDoesNotKnowItsEdges(
                "attribute",
                "calendar",
                "choice",
                "consent",
                "customer",
                "deal",
                "forecast",
                "handoff",
                "imports",
                "intake",
                "lead",
                "measure",
                "overlap",
                "privacy",
                "product",
                "qualification",
                "registration",
                "routing",
                "rubric",
                "scoring");
    }

    @Test
    void theEdgesDoNotKnowEachOther() {
        SERVICE.edgesDoNotKnowEachOther();
    }

    @Test
    void localVariablesNameTheirTypes() throws IOException {
        SERVICE.localVariablesNameTheirTypes();
    }

    @Test
    void packagesDoNotDependInCircles() {
        SERVICE.packagesDoNotDependInCircles();
    }

    @Test
    void namesFollowTheHouseStyle() {
        SERVICE.namesFollowTheHouseStyle();
    }

    /** Later steps observe intake; it does not depend on them. */
    @Test
    void intakeComesFirst() {
        classes()
                .that()
                .resideInAPackage("dev.tandem.lead.intake..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.tandem.lead..")
                        .or(resideInAnyPackage(
                                "dev.tandem.lead.intake..",
                                "dev.tandem.lead.lead..",
                                "dev.tandem.lead.account..",
                                "dev.tandem.lead.consent..",
                                "dev.tandem.lead.attribute..",
                                "dev.tandem.lead.bulk..")))
                .check(CODE);
    }

    @Test
    void timeComesInFromOutside() {
        SERVICE.timeComesInFromOutside();
    }

    @Test
    void rulesArePlainJava() {
        SERVICE.isPure(
                Discovery.class,
                PlaybookRule.class,
                AssignmentRule.class,
                RoutingRules.class,
                CompiledRules.class,
                RuleSetFaults.class,
                RuleSetWarnings.class,
                PoolSelection.class,
                Turns.class,
                Workload.class,
                WorkloadReplay.class,
                PoolFaults.class,
                CandidateStates.class,
                Deadline.class,
                TermsFaults.class,
                CloseReasonFaults.class,
                RubricFaults.class,
                Scorecard.class,
                HoldOutSplit.class,
                OutcomesByPoints.class);
    }
}
