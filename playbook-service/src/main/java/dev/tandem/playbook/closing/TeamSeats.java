package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives a seat in a closing team to another person, once that is decided. */
@ApplicationScoped
class TeamSeats {
    private final Engagements engagements;
    private final TeamMembers team;
    private final LeadProposals proposals;
    private final ClosingGate gate;
    private final StaffDirectory staff;
    private final TenantClock clock;

    TeamSeats(
            Engagements engagements,
            TeamMembers team,
            LeadProposals proposals,
            ClosingGate gate,
            StaffDirectory staff,
            TenantClock clock) {
        this.engagements = engagements;
        this.team = team;
        this.proposals = proposals;
        this.gate = gate;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Ends the role of whoever had the seat before. What was proposed for the lead before is overtaken.
     *
     * @throws Refusal unless the person works for that side, and has the role that the playbook wants for the seat; who owns the sale fills
     *     in while nobody has it
     */
    TeamMember give(EngagementRef sale, ClosingRole role, String part, Side side, UUID person) {
        Optional<SideRole> holder = seat(sale, role, part, side).map(NeededSeat::holder);
        staff.require(sale.partnerId(), side, person);
        holder.flatMap(wanted -> staff.unfitForSeat(
                        engagements.visible(sale.engagementId()).owners(), wanted, person))
                .ifPresent(refusal -> Refusal.ifAny(Optional.of(refusal)));
        TeamMember next = new TeamMember(
                sale, role, part, side, holder.map(SideRole::role).orElse(null), person, clock.now());
        team.present(sale.engagementId()).stream()
                .filter(member -> member.isReplacedBy(next))
                .forEach(member -> member.end(clock.now()));
        // Written first: the database allows only one person per role.
        team.flush();
        team.persistAndFlush(next);
        if (role == ClosingRole.NEGOTIATION_LEAD) {
            proposals.overtake(sale, clock.now());
        }
        gate.tell(sale);
        return next;
    }

    private Optional<NeededSeat> seat(EngagementRef sale, ClosingRole role, String part, Side side) {
        return gate.needs(sale).seats().stream()
                .filter(one -> one.isFor(role, part, side))
                .findFirst();
    }

    LeadConsent consent(EngagementRef sale) {
        Set<Side> seatOf = gate.needs(sale).seats().stream()
                .filter(one -> one.closingRole() == ClosingRole.NEGOTIATION_LEAD)
                .map(one -> one.holder().side())
                .collect(Collectors.toSet());
        return LeadConsent.of(team.lead(sale.engagementId()), seatOf);
    }
}
