package dev.tandem.playbook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.assessment.Answers;
import dev.tandem.playbook.assessment.Score;
import dev.tandem.playbook.assessment.TemplateFaults;
import dev.tandem.playbook.contact.ContactChoice;
import dev.tandem.playbook.discount.Discount;
import dev.tandem.playbook.discount.Guardrails;
import dev.tandem.playbook.document.DocumentDiff;
import dev.tandem.playbook.document.DocumentPath;
import dev.tandem.playbook.engagement.HeldChanges;
import dev.tandem.playbook.engagement.StageCourse;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.escalation.EscalationCourse;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.message.SaleVariables;
import dev.tandem.playbook.metric.MetricReport;
import dev.tandem.playbook.metric.Observations;
import dev.tandem.playbook.partner.TierStanding;
import dev.tandem.playbook.playbook.check.AudienceFaults;
import dev.tandem.playbook.playbook.check.PlaybookFaults;
import dev.tandem.playbook.playbook.coverage.DutyCoverage;
import dev.tandem.playbook.playbook.markup.Links;
import dev.tandem.playbook.playbook.markup.UnsafePlaces;
import dev.tandem.playbook.reminder.ReminderPlan;
import dev.tandem.playbook.staff.NamedSuccessor;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.staff.Succession;
import dev.tandem.playbook.upgrade.Upgrade;
import dev.tandem.playbook.whatif.SaleDifference;
import dev.tandem.playbook.winreport.WinRate;
import dev.tandem.playbook.winreport.WinRates;
import dev.tandem.playbook.work.Assignment;
import dev.tandem.playbook.work.TakenBack;
import dev.tandem.playbook.work.TaskRules;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.testkit.architecture.HouseRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOT = "dev.tandem.playbook";
    private static final HouseRules SERVICE = HouseRules.of(ROOT);
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final List<String> KERNELS = List.of(
            "document", "work", "staff", "approval", "hearing", "escalation", "hours", "worklist", "reminder", "fact");
    private static final List<String> ROOMS_OF_A_SALE = List.of(
            "engagement",
            "gate",
            "closing",
            "discount",
            "debrief",
            "winreport",
            "whatif",
            "metric",
            "experiment",
            "upgrade",
            "objection",
            "conflict",
            "message",
            "messaging");

    @Test
    void theDomainDoesNotKnowItsEdges() {
        SERVICE.domainDoesNotKnowItsEdges(
                "tenant",
                "partner",
                "person",
                "playbook",
                "engagement",
                "closing",
                "discount",
                "debrief",
                "winreport",
                "whatif",
                "metric",
                "upgrade",
                "escalation",
                "conflict",
                "departure",
                "worklist",
                "reassignment",
                "message",
                "objection",
                "contact",
                "fact",
                "assessment",
                "experiment");
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

    /** The kernels depend only on one another, on partners and on people. */
    @Test
    void kernelsKnowNoFeature() {
        classes()
                .that()
                .resideInAnyPackage(packages(KERNELS))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAnyPackage(packages(KERNELS)))
                        .or(resideInAnyPackage(packages(List.of("partner", "person")))))
                .check(CODE);
    }

    @Test
    void onlyTheRoomsOfASaleKnowItsEngagement() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(ROOMS_OF_A_SALE))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".engagement..")
                .check(CODE);
    }

    /** With as many requests at once as there are connections, each would wait for one more, for ever. */
    @Test
    void nothingAsksForASecondConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CallerScope.class, QuarkusTransaction.class)
                .check(CODE);
    }

    private static String[] packages(List<String> folders) {
        return folders.stream().map(folder -> ROOT + "." + folder + "..").toArray(String[]::new);
    }

    @Test
    void timeComesInFromOutside() {
        SERVICE.timeComesInFromOutside();
    }

    @Test
    void rulesArePlainJava() {
        SERVICE.isPure(
                GatePlan.class,
                GateRules.class,
                ClosingTerm.class,
                TaskRules.class,
                TakenBack.class,
                HeldChanges.class,
                SideHours.class,
                TimeLimits.class,
                StageCourse.class,
                Upgrade.class,
                SaleDifference.class,
                WinRate.class,
                WinRates.class,
                Observations.class,
                MetricReport.class,
                DutyCoverage.class,
                Presence.class,
                TierStanding.class,
                ContactChoice.class,
                Discount.class,
                Guardrails.class,
                PlaybookFaults.class,
                AudienceFaults.class,
                UnsafePlaces.class,
                Links.class,
                DocumentDiff.class,
                DocumentPath.class,
                EscalationCourse.class,
                Hearing.class,
                RoleResolution.class,
                Succession.class,
                NamedSuccessor.class,
                OpenPiece.class,
                SaleVariables.class,
                ReminderPlan.class,
                Assignment.class,
                Answers.class,
                Score.class,
                TemplateFaults.class);
    }
}
