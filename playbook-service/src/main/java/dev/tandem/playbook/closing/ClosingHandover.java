package dev.tandem.playbook.closing;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.WorkHandover;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Hands over seats in the closing teams of running sales, and open items of their closing plans. */
@ApplicationScoped
class ClosingHandover implements WorkHandover {
    private final Engagements engagements;
    private final TeamMembers team;
    private final ClosingItems plan;
    private final WorkItems work;
    private final TenantClock clock;

    ClosingHandover(Engagements engagements, TeamMembers team, ClosingItems plan, WorkItems work, TenantClock clock) {
        this.engagements = engagements;
        this.team = team;
        this.plan = plan;
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
                        .map(seat ->
                                left(LeftWork.Kind.CLOSING_ROLE, seat.engagementId(), running, seat.side(), seat.id())),
                items.stream()
                        .filter(item -> running.containsKey(item.engagementId()))
                        .map(item -> left(
                                LeftWork.Kind.CLOSING_ITEM, item.engagementId(), running, item.side(), item.id())));
        return left.toList();
    }

    private static LeftWork left(
            LeftWork.Kind kind, UUID engagement, Map<UUID, Ownership> owners, Side side, UUID record) {
        return new LeftWork(kind, engagement, owners.get(engagement), side, null, null, record);
    }

    @Override
    public void hand(UUID from, List<Handover> handed) {
        for (Handover handover : handed) {
            switch (handover.work().kind()) {
                case CLOSING_ROLE -> handSeat(handover);
                case CLOSING_ITEM -> handItem(handover);
                default -> {
                    // Belongs to others.
                }
            }
        }
    }

    private void handItem(Handover handover) {
        UUID item = handover.work().recordId();
        plan.of(handover.work().engagementId(), item).handTo(handover.to());
        work.handed(item, handover.to(), clock.now());
    }

    /** The former member stays on record. */
    private void handSeat(Handover handover) {
        TeamMember former =
                team.of(handover.work().engagementId(), handover.work().recordId());
        former.end(clock.now());
        // Written first: the database allows only one person per role.
        team.flush();
        team.persist(former.handedTo(handover.to(), clock.now()));
    }
}
