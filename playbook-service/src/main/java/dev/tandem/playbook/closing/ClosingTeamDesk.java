package dev.tandem.playbook.closing;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets each side name its people who close a sale. */
@ApplicationScoped
public class ClosingTeamDesk {
    private final Engagements engagements;
    private final TeamMembers team;
    private final TeamSeats seats;
    private final StaffDirectory staff;
    private final CurrentCaller caller;

    ClosingTeamDesk(
            Engagements engagements, TeamMembers team, TeamSeats seats, StaffDirectory staff, CurrentCaller caller) {
        this.engagements = engagements;
        this.team = team;
        this.seats = seats;
        this.staff = staff;
        this.caller = caller;
    }

    /**
     * Replaces the person who had the role before.
     *
     * @throws Refusal unless the person works for the caller's side, and the caller decides who has the role
     */
    public TeamMember name(UUID id, ClosingRole role, String part, UUID person) {
        EngagementRef sale = engagements.held(id, "nameClosingRole");
        Actor actor = Actor.of(caller.get());
        staff.require(sale.partnerId(), actor.side(), person);
        if (role == ClosingRole.EXECUTIVE_SPONSOR && !actor.leads()) {
            throw new ClosingRefusals.LeaderRequired(actor.side(), "names the sponsor");
        }
        if (role == ClosingRole.NEGOTIATION_LEAD) {
            Set<Side> lacking = seats.consent(sale).lacking(actor, actor.side());
            if (!lacking.isEmpty()) {
                throw new ClosingRefusals.ConsentRequired(lacking);
            }
        }
        return seats.give(sale, role, part, actor.side(), person);
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public TeamMember find(UUID id, UUID member) {
        return team.of(engagements.sale(id).engagementId(), member);
    }

    public List<TeamMember> page(UUID id, UUID after, int limit) {
        return team.page(engagements.sale(id).engagementId(), after, limit);
    }
}
