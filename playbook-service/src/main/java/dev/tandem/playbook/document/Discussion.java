package dev.tandem.playbook.document;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets people comment on versions of documents of any kind, and the vendor answer. */
@ApplicationScoped
public class Discussion {
    private final DocumentComments comments;
    private final DocumentTree tree;
    private final CurrentCaller caller;
    private final TenantClock clock;

    Discussion(DocumentComments comments, DocumentTree tree, CurrentCaller caller, TenantClock clock) {
        this.comments = comments;
        this.tree = tree;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param shown as much of the content as the caller reads
     * @throws InvalidRequest if the path does not exist in it
     */
    public DocumentComment write(VersionedDocument<?> version, Object shown, String path, String text) {
        if (!DocumentPath.exists(path, tree.of(shown))) {
            throw new InvalidRequest(List.of(new FieldFault("/path", "unknownPath", "does not exist in this version")));
        }
        DocumentComment comment = new DocumentComment(
                version.id(), caller.get().partner(), path, text, caller.get().personId(), clock.now());
        comments.persistAndFlush(comment);
        return comment;
    }

    /** @throws DocumentRefusals.CommentAlreadyResolved since an answer does not change once it may have been read */
    public DocumentComment resolve(VersionedDocument<?> version, UUID id, String answer) {
        DocumentComment comment = comments.visible(version.id(), id);
        comment.resolve(answer, caller.get().personId(), clock.now());
        comments.persistAndFlush(comment);
        return comment;
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another version, or another partner's */
    public DocumentComment find(VersionedDocument<?> version, UUID id) {
        return comments.visible(version.id(), id);
    }

    /** Oldest first; a partner's own. */
    public List<DocumentComment> page(VersionedDocument<?> version, UUID after, int limit) {
        return comments.page(version.id(), after, limit);
    }
}
