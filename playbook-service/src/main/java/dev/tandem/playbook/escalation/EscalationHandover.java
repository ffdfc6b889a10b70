package dev.tandem.playbook.escalation;

import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Hands over the open escalations that await a person, which are those of which they were notified last. */
@ApplicationScoped
class EscalationHandover implements WorkHandover {
    private final Escalations escalations;

    EscalationHandover(Escalations escalations) {
        this.escalations = escalations;
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
    public void hand(UUID from, List<Handover> work) {
        for (Handover handover : work) {
            if (handover.work().kind() == LeftWork.Kind.ESCALATION) {
                escalations.locked(handover.work().recordId()).handTo(handover.to());
            }
        }
    }
}
