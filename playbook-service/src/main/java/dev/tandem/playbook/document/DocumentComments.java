package dev.tandem.playbook.document;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Comments on versions of documents; a partner sees its own. */
@ApplicationScoped
class DocumentComments implements PanacheRepositoryBase<DocumentComment, UUID> {
    private final CurrentCaller caller;

    DocumentComments(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if it is on another version, or another partner's */
    DocumentComment visible(UUID documentId, UUID id) {
        return findByIdOptional(id)
                .filter(comment -> comment.documentId().equals(documentId))
                .filter(comment -> caller.get().isVendor()
                        || comment.partnerId().equals(caller.get().partner()))
                .orElseThrow(() -> new NotFound("comment", id));
    }

    List<DocumentComment> page(UUID documentId, UUID after, int limit) {
        UUID own = caller.get().partner().orElse(null);
        return find(
                        "documentId = ?1 and id > ?2 and (?3 is null or partnerId = ?3) order by id",
                        documentId,
                        after,
                        own)
                .page(0, limit)
                .list();
    }
}
