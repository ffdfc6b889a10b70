package dev.tandem.playbook.debrief;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.staff.Side;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What both sides were asked to write down. */
@ApplicationScoped
public class DebriefRequests implements PanacheRepositoryBase<DebriefRequest, UUID> {
    /** @throws NotFound if the sale is not over, or ended before debriefs were asked for */
    public DebriefRequest of(UUID engagement) {
        return find("engagementId", engagement)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("debriefRequest", engagement));
    }

    /** Until the transaction ends, so that both sides can write at the same moment. */
    Optional<DebriefRequest> locked(UUID engagement) {
        return RowLocking.locked(find("engagementId", engagement)).firstResultOptional();
    }

    DebriefRequest lockedById(UUID id) {
        return RowLocking.locked(find("id", id)).firstResult();
    }

    List<DebriefRequest> each(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    /** Those that a person of that side has to write. */
    List<DebriefRequest> awaitedOf(UUID person, Side side) {
        String whose = side == Side.VENDOR ? "vendorPersonId" : "partnerPersonId";
        return list(whose, person).stream()
                .filter(request -> request.awaited().contains(side))
                .toList();
    }
}
