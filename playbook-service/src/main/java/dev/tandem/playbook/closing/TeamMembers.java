package dev.tandem.playbook.closing;

import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.playbook.content.ClosingRole;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current and former members of closing teams. */
@ApplicationScoped
class TeamMembers implements PanacheRepositoryBase<TeamMember, UUID> {
    List<TeamMember> present(UUID engagement) {
        return list("engagementId = ?1 and until is null", engagement);
    }

    Optional<TeamMember> lead(UUID engagement) {
        return present(engagement).stream()
                .filter(member -> member.role() == ClosingRole.NEGOTIATION_LEAD)
                .findFirst();
    }

    List<TeamMember> presentOf(UUID person) {
        return list("personId = ?1 and until is null order by engagementId, id", person);
    }

    /** @throws NotFound also if it belongs to another engagement */
    TeamMember of(UUID engagement, UUID id) {
        return find("id = ?1 and engagementId = ?2", id, engagement)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("closingTeamMember", id));
    }

    List<TeamMember> page(UUID engagement, UUID after, int limit) {
        return find("engagementId = ?1 and id > ?2 order by id", engagement, after)
                .page(0, limit)
                .list();
    }
}
