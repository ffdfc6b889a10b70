package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.DocumentPath;
import dev.tandem.playbook.document.DocumentTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets both sides comment on a version, and the vendor answer. */
@ApplicationScoped
public class CommentDesk {
    private final Playbooks playbooks;
    private final PlaybookComments comments;
    private final DocumentTree tree;
    private final CurrentCaller caller;
    private final TenantClock clock;

    CommentDesk(
            Playbooks playbooks,
            PlaybookComments comments,
            DocumentTree tree,
            CurrentCaller caller,
            TenantClock clock) {
        this.playbooks = playbooks;
        this.comments = comments;
        this.tree = tree;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws InvalidRequest if the path does not exist in the version */
    public PlaybookComment write(UUID playbookId, String path, String text) {
        Playbook playbook = playbooks.visible(playbookId);
        if (!DocumentPath.exists(path, tree.of(playbook.content(caller.get())))) {
            throw new InvalidRequest(List.of(new FieldFault("/path", "unknownPath", "does not exist in this version")));
        }
        PlaybookComment comment = new PlaybookComment(
                playbookId, caller.get().partner(), path, text, caller.get().personId(), clock.now());
        comments.persistAndFlush(comment);
        return comment;
    }

    /** @throws PlaybookRefusals.CommentAlreadyResolved since an answer does not change once it may have been read */
    public PlaybookComment resolve(UUID playbookId, UUID id, String answer) {
        PlaybookComment comment = comments.visible(playbookId, id);
        comment.resolve(answer, caller.get().personId(), clock.now());
        comments.persistAndFlush(comment);
        return comment;
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another version, or another partner's */
    public PlaybookComment find(UUID playbookId, UUID id) {
        return comments.visible(playbooks.visible(playbookId).id(), id);
    }

    public List<PlaybookComment> page(UUID playbookId, UUID after, int limit) {
        return comments.page(playbooks.visible(playbookId).id(), after, limit);
    }
}
