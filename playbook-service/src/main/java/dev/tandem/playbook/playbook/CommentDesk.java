package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.playbook.document.Discussion;
import dev.tandem.playbook.document.DocumentComment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets both sides comment on what they read of a version, and the vendor answer. */
@ApplicationScoped
public class CommentDesk {
    private final Playbooks playbooks;
    private final Discussion discussion;
    private final CurrentCaller caller;

    CommentDesk(Playbooks playbooks, Discussion discussion, CurrentCaller caller) {
        this.playbooks = playbooks;
        this.discussion = discussion;
        this.caller = caller;
    }

    /** @throws dev.tandem.platform.problem.InvalidRequest if the path does not exist in what the caller reads */
    public DocumentComment write(UUID playbookId, String path, String text) {
        Playbook playbook = playbooks.visible(playbookId);
        return discussion.write(playbook, playbook.content(caller.get()), path, text);
    }

    /**
     * @throws dev.tandem.playbook.document.DocumentRefusals.CommentAlreadyResolved since an answer does not change once it
     * may have been read
     */
    public DocumentComment resolve(UUID playbookId, UUID id, String answer) {
        return discussion.resolve(playbooks.visible(playbookId), id, answer);
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another version, or another partner's */
    public DocumentComment find(UUID playbookId, UUID id) {
        return discussion.find(playbooks.visible(playbookId), id);
    }

    public List<DocumentComment> page(UUID playbookId, UUID after, int limit) {
        return discussion.page(playbooks.visible(playbookId), after, limit);
    }
}
