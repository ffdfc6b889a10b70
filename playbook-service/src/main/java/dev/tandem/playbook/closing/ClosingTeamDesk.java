package dev.tandem.playbook.closing;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets each side name its people who close a sale. */
@ApplicationScoped
public class ClosingTeamDesk {
    private final Engagements engagements;
    private final TeamMembers team;
    private final StaffDirectory staff;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ClosingTeamDesk(
            Engagements engagements, TeamMembers team, StaffDirectory staff, CurrentCaller caller, TenantClock clock) {
        this.engagements = engagements;
        this.team = team;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    /** Replaces the person who had the role before. @throws Refusal unless the person works for the caller's side */
    public TeamMember name(UUID id, ClosingRole role, String part, UUID person) {
        EngagementRef sale = engagements.running(id, "nameClosingRole");
        Actor actor = Actor.of(caller.get());
        staff.require(sale.partnerId(), actor.side(), person);
        TeamMember next = new TeamMember(sale, role, part, actor.side(), person, clock.now());
        team.present(id).stream()
                .filter(member -> member.isReplacedBy(next))
                .forEach(member -> member.end(clock.now()));
        // Written first: the database allows only one person per role.
        team.flush();
        team.persistAndFlush(next);
        return next;
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public TeamMember find(UUID id, UUID member) {
        return team.of(engagements.sale(id).engagementId(), member);
    }

    public List<TeamMember> page(UUID id, UUID after, int limit) {
        return team.page(engagements.sale(id).engagementId(), after, limit);
    }
}
