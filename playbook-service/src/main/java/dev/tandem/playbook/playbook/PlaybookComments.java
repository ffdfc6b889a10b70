package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Comments on playbook versions; a partner sees its own. */
@ApplicationScoped
class PlaybookComments implements PanacheRepositoryBase<PlaybookComment, UUID> {
    private final CurrentCaller caller;

    PlaybookComments(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if it is on another version, or another partner's */
    PlaybookComment visible(UUID playbookId, UUID id) {
        return findByIdOptional(id)
                .filter(comment -> comment.playbookId().equals(playbookId))
                .filter(comment -> caller.get().isVendor()
                        || comment.partnerId().equals(caller.get().partner()))
                .orElseThrow(() -> new NotFound("comment", id));
    }

    List<PlaybookComment> page(UUID playbookId, UUID after, int limit) {
        UUID own = caller.get().partner().orElse(null);
        return find(
                        "playbookId = ?1 and id > ?2 and (?3 is null or partnerId = ?3) order by id",
                        playbookId,
                        after,
                        own)
                .page(0, limit)
                .list();
    }
}
