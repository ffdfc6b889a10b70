package dev.tandem.playbook.engagement;

import dev.tandem.playbook.escalation.EscalationDesk;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.WorkHandover;
import dev.tandem.playbook.staff.Workloads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands over the open tasks and the ownership of running sales, and tells of everything that changed on each. */
@ApplicationScoped
class SaleHandover implements WorkHandover {
    private final Engagements engagements;
    private final Workloads workloads;
    private final EscalationDesk escalations;
    private final EngagementWriter writer;

    SaleHandover(Engagements engagements, Workloads workloads, EscalationDesk escalations, EngagementWriter writer) {
        this.engagements = engagements;
        this.workloads = workloads;
        this.escalations = escalations;
        this.writer = writer;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        return engagements.running(person, workloads.salesOf(person)).stream()
                .flatMap(engagement -> new PersonalWork(engagement).of(person).stream())
                .toList();
    }

    @Override
    public void hand(UUID from, List<Handover> work) {
        Map<UUID, List<Handover>> bySale = work.stream()
                .filter(handover -> handover.work().engagementId() != null)
                .collect(Collectors.groupingBy(
                        handover -> handover.work().engagementId(), TreeMap::new, Collectors.toList()));
        bySale.forEach((sale, ofSale) -> {
            Engagement engagement = engagements.locked(sale);
            List<Gate.Change> changes = engagement.handOver(from, ofSale);
            escalations.owned(sale, engagement.owners());
            writer.reassigned(engagement, from, ofSale, changes);
        });
    }
}
