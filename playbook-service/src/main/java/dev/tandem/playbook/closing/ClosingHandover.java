package dev.tandem.playbook.closing;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.WorkHandover;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands over seats in the closing teams of running sales, and open items of their closing plans. */
@ApplicationScoped
class ClosingHandover implements WorkHandover {
    private final Engagements engagements;
    private final TeamMembers team;
    private final LeadProposals proposals;
    private final ClosingItems plan;
    private final ClosingGate gate;
    private final WorkItems work;
    private final TenantClock clock;

    ClosingHandover(
            Engagements engagements,
            TeamMembers team,
            LeadProposals proposals,
            ClosingItems plan,
            ClosingGate gate,
            WorkItems work,
            TenantClock clock) {
        this.engagements = engagements;
        this.team = team;
        this.proposals = proposals;
        this.plan = plan;
        this.gate = gate;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public List<LeftWork> of(UUID person) {
        List<TeamMember> seats = team.presentOf(person);
        List<ClosingItem> items = plan.openOf(person);
        Map<UUID, Ownership> running = engagements.owners(Stream.concat(
                        seats.stream().map(TeamMember::engagementId),
                        items.stream().map(ClosingItem::engagementId))
                .distinct()
                .toList());
        Stream<LeftWork> left = Stream.concat(
                seats.stream()
                        .filter(seat -> running.containsKey(seat.engagementId()))
                        .map(seat -> left(seat, running.get(seat.engagementId()))),
                items.stream()
                        .filter(item -> running.containsKey(item.engagementId()))
                        .map(item -> left(item, running.get(item.engagementId()))));
        return left.toList();
    }

    private static LeftWork left(TeamMember seat, Ownership owners) {
        return new LeftWork(
                LeftWork.Kind.CLOSING_ROLE,
                seat.engagementId(),
                owners,
                seat.side(),
                seat.holderRole(),
                null,
                seat.id());
    }

    private static LeftWork left(ClosingItem item, Ownership owners) {
        return new LeftWork(
                LeftWork.Kind.CLOSING_ITEM,
                item.engagementId(),
                owners,
                item.side(),
                item.ownerRole().orElse(null),
                null,
                item.id());
    }

    @Override
    public void hand(UUID from, List<Handover> handed) {
        Map<UUID, List<Handover>> bySale = handed.stream()
                .filter(handover -> isOfClosing(handover.work().kind()))
                .collect(Collectors.groupingBy(handover -> handover.work().engagementId()));
        bySale.keySet().stream().sorted().forEach(sale -> hand(engagements.held(sale, "reassign"), bySale.get(sale)));
    }

    private static boolean isOfClosing(LeftWork.Kind kind) {
        return kind == LeftWork.Kind.CLOSING_ROLE || kind == LeftWork.Kind.CLOSING_ITEM;
    }

    private void hand(EngagementRef sale, List<Handover> ofSale) {
        for (Handover handover : ofSale) {
            if (handover.work().kind() == LeftWork.Kind.CLOSING_ROLE) {
                handSeat(sale, handover);
            } else {
                handItem(sale, handover);
            }
        }
        gate.tell(sale);
    }

    /** What awaits its approver goes on awaiting them. */
    private void handItem(EngagementRef sale, Handover handover) {
        ClosingItem item = plan.of(sale.engagementId(), handover.work().recordId());
        item.handTo(handover.to());
        work.note(sale.work(item.id()), item.openWork(clock.zone()), clock.now());
    }

    /** The former member stays on record. */
    private void handSeat(EngagementRef sale, Handover handover) {
        TeamMember former = team.of(sale.engagementId(), handover.work().recordId());
        former.end(clock.now());
        // Written first: the database allows only one person per role.
        team.flush();
        team.persist(former.handedTo(handover.to(), clock.now()));
        if (former.role() == ClosingRole.NEGOTIATION_LEAD) {
            proposals.overtake(sale, clock.now());
        }
    }
}
