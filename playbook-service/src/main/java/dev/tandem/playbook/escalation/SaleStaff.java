package dev.tandem.playbook.escalation;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.engagement.who.RoleResolution;
import dev.tandem.playbook.escalation.course.Step;
import dev.tandem.playbook.escalation.course.ToldLevel;
import dev.tandem.playbook.playbook.content.Party;
import dev.tandem.playbook.playbook.content.RoleAssignment;
import dev.tandem.playbook.playbook.content.RoleAssignment.Duty;
import dev.tandem.playbook.playbook.content.Side;
import java.time.Instant;

/** Who can be told on one sale, and when each side works. */
record SaleStaff(RoleResolution roles, WorkingCalendar vendor, WorkingCalendar partner) {

    /** Tells a level, whose time runs while its side works. */
    ToldLevel tell(Step step, Instant now) {
        Party whom = step.whom();
        RoleAssignment informed = new RoleAssignment(Duty.INFORMED, whom.side(), whom.role());
        WorkingCalendar calendar = whom.side() == Side.VENDOR ? vendor : partner;
        return ToldLevel.of(step, roles.owner(informed).personId(), now, calendar.plus(now, step.within()));
    }
}
