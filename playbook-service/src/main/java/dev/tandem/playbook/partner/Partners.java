package dev.tandem.playbook.partner;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The program's partners; a partner sees only itself. */
@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID> {
    private final CurrentCaller caller;

    Partners(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if the caller belongs to another partner */
    public Partner visible(UUID id) {
        return findByIdOptional(id)
                .filter(partner -> caller.get().sees(id))
                .orElseThrow(() -> new NotFound("partner", id));
    }

    /** @param externalId narrows the list to the partner of that id; null for all */
    public List<Partner> page(String externalId, UUID after, int limit) {
        Caller viewer = caller.get();
        UUID own = viewer.partner().orElse(null);
        return find(
                        "id > ?1 and (?2 is null or id = ?2) and (?3 is null or externalId = ?3) order by id",
                        after,
                        own,
                        externalId)
                .page(0, limit)
                .list();
    }

    /** Flushed at once: the event carries the partner's new revision. */
    public void become(Partner partner, String tier) {
        partner.become(tier);
        persistAndFlush(partner);
    }

    Optional<Partner> withExternalId(String externalId) {
        return externalId == null
                ? Optional.empty()
                : find("externalId", externalId).firstResultOptional();
    }
}
