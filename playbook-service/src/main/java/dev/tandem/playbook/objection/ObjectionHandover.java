package dev.tandem.playbook.objection;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.WorkHandover;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hands over the open objections on running sales that a person owns. */
@ApplicationScoped
class ObjectionHandover implements WorkHandover {
    private final Objections objections;
    private final Engagements engagements;
    private final WorkItems work;
    private final TenantClock clock;

    ObjectionHandover(Objections objections, Engagements engagements, WorkItems work, TenantClock clock) {
        this.objections = objections;
        this.engagements = engagements;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        List<Objection> open = objections.openOf(person);
        Map<UUID, Ownership> running = engagements.owners(
                open.stream().map(Objection::engagementId).distinct().toList());
        return open.stream()
                .filter(objection -> running.containsKey(objection.engagementId()))
                .map(objection -> new LeftWork(
                        LeftWork.Kind.OBJECTION,
                        objection.engagementId(),
                        running.get(objection.engagementId()),
                        objection.side(),
                        null,
                        null,
                        objection.id()))
                .toList();
    }

    @Override
    public void hand(UUID from, List<Handover> handed) {
        for (Handover handover : handed) {
            if (handover.work().kind() == LeftWork.Kind.OBJECTION) {
                UUID objection = handover.work().recordId();
                objections.visible(handover.work().engagementId(), objection).handTo(handover.to());
                work.handed(objection, handover.to(), clock.now());
            }
        }
    }
}
