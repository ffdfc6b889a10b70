package dev.tandem.playbook;

import dev.tandem.playbook.discount.Discount;
import dev.tandem.playbook.discount.Guardrails;
import dev.tandem.playbook.document.DocumentDiff;
import dev.tandem.playbook.document.DocumentPath;
import dev.tandem.playbook.engagement.TimeLimits;
import dev.tandem.playbook.escalation.EscalationCourse;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.gate.GateRules;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.outcome.WinRate;
import dev.tandem.playbook.playbook.check.PlaybookFaults;
import dev.tandem.playbook.upgrade.Upgrade;
import dev.tandem.playbook.work.TaskRules;
import dev.tandem.testkit.architecture.Rings;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Rings SERVICE = Rings.of("dev.tandem.playbook");

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
                "outcome",
                "upgrade",
                "escalation",
                "conflict",
                "objection");
    }

    @Test
    void theEdgesDoNotKnowEachOther() {
        SERVICE.edgesDoNotKnowEachOther();
    }

    @Test
    void featuresDoNotDependInCircles() {
        SERVICE.featuresDoNotDependInCircles();
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
                TaskRules.class,
                SideHours.class,
                TimeLimits.class,
                Upgrade.class,
                WinRate.class,
                Discount.class,
                Guardrails.class,
                PlaybookFaults.class,
                DocumentDiff.class,
                DocumentPath.class,
                EscalationCourse.class,
                Hearing.class);
    }
}
