package dev.tandem.playbook.staff;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.escalation.EscalationNotice;
import dev.tandem.playbook.escalation.EscalationStep;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import java.time.Instant;

/** Who can be told on one sale, and when each side works. */
public record Staff(RoleResolution roles, WorkingCalendar vendor, WorkingCalendar partner) {

    /** Tells a level, whose time runs while its side works. */
    public EscalationNotice tell(EscalationStep step, Instant now) {
        SideRole whom = step.whom();
        RoleAssignment informed = new RoleAssignment(Duty.INFORMED, whom.side(), whom.role());
        WorkingCalendar calendar = whom.side() == Side.VENDOR ? vendor : partner;
        return EscalationNotice.of(step, roles.owner(informed).personId(), now, calendar.plus(now, step.within()));
    }
}
