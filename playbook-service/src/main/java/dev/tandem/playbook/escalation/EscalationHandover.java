package dev.tandem.playbook.escalation;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.WorkHandover;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hands over the open escalations that await a person, which are those of which they were notified last. */
@ApplicationScoped
class EscalationHandover implements WorkHandover {
    private final Escalations escalations;
    private final WorkItems work;
    private final TenantClock clock;

    EscalationHandover(Escalations escalations, WorkItems work, TenantClock clock) {
        this.escalations = escalations;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        return escalations.openNotifiedTo(person).stream()
                .filter(escalation -> person.equals(escalation.current().personId()))
                .map(EscalationHandover::left)
                .toList();
    }

    private static LeftWork left(Escalation escalation) {
        EscalationNotice notice = escalation.current();
        return new LeftWork(
                LeftWork.Kind.ESCALATION,
                escalation.engagementId(),
                escalation.owners(),
                notice.side(),
                notice.role(),
                null,
                escalation.id());
    }

    @Override
    public void hand(UUID from, List<Handover> handed) {
        for (Handover handover : handed) {
            if (handover.work().kind() == LeftWork.Kind.ESCALATION) {
                UUID escalation = handover.work().recordId();
                escalations.locked(escalation).handTo(handover.to());
                work.handed(escalation, handover.to(), clock.now());
            }
        }
    }
}
