package dev.tandem.playbook.document;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The amendment log of each version, in order. A partner reads when it was published and retired, and what was changed with it. */
@ApplicationScoped
public class Amendments implements PanacheRepositoryBase<Amendment, UUID> {
    /** A change of more paths than this is practically a new document; the comparison of versions shows it in full. */
    private static final int MOST_PATHS = 200;

    private final CurrentCaller caller;
    private final TenantClock clock;

    Amendments(CurrentCaller caller, TenantClock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** @param reason may be null */
    void note(UUID documentId, AmendmentAction action, String reason, List<String> changes) {
        List<String> noted = changes.stream().limit(MOST_PATHS).toList();
        persist(new Amendment(documentId, clock.now(), caller.get().personId(), action, reason, noted));
    }

    public List<Amendment> page(UUID documentId, UUID after, int limit) {
        return find("documentId = ?1 and id > ?2 order by id", documentId, after)
                .page(0, limit)
                .list();
    }
}
