package dev.tandem.playbook;

import dev.tandem.playbook.conflict.statement.Hearing;
import dev.tandem.playbook.engagement.closing.discount.Discount;
import dev.tandem.playbook.engagement.closing.discount.Guardrails;
import dev.tandem.playbook.engagement.gate.GatePlan;
import dev.tandem.playbook.engagement.gate.GateRules;
import dev.tandem.playbook.engagement.limit.Limits;
import dev.tandem.playbook.engagement.outcome.WinRate;
import dev.tandem.playbook.engagement.task.DueTimes;
import dev.tandem.playbook.engagement.task.TaskRules;
import dev.tandem.playbook.engagement.upgrade.Upgrade;
import dev.tandem.playbook.escalation.course.EscalationCourse;
import dev.tandem.playbook.playbook.check.PlaybookFaults;
import dev.tandem.playbook.playbook.diff.ContentDiff;
import dev.tandem.playbook.playbook.diff.ContentPath;
import dev.tandem.testkit.architecture.Rings;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Rings SERVICE = Rings.of("dev.tandem.playbook");

    @Test
    void theDomainDoesNotKnowItsEdges() {
        SERVICE.domainDoesNotKnowItsEdges(
                "tenant", "partner", "person", "playbook", "engagement", "escalation", "conflict", "objection");
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
                DueTimes.class,
                Limits.class,
                Upgrade.class,
                WinRate.class,
                Discount.class,
                Guardrails.class,
                PlaybookFaults.class,
                ContentDiff.class,
                ContentPath.class,
                EscalationCourse.class,
                Hearing.class);
    }
}
