package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.playbook.document.Difference;
import dev.tandem.playbook.document.DocumentDiff;
import dev.tandem.playbook.document.DocumentTree;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Drafts and changes playbooks, from JSON or from a file. */
@ApplicationScoped
public class PlaybookDesk {
    private final Playbooks playbooks;
    private final Amendments log;
    private final DocumentTree tree;
    private final CurrentCaller caller;

    PlaybookDesk(Playbooks playbooks, Amendments log, DocumentTree tree, CurrentCaller caller) {
        this.playbooks = playbooks;
        this.log = log;
        this.tree = tree;
        this.caller = caller;
    }

    /** Drafts the next version of the playbook with that code. */
    public Playbook draft(String code, PlaybookContent content) {
        UUID author = caller.get().personId();
        Playbook playbook = new Playbook(code, playbooks.nextVersion(code), content, author);
        playbooks.persistAndFlush(playbook);
        log.note(playbook.id(), AmendmentAction.DRAFTED, null, List.of());
        return playbook;
    }

    /**
     * The person who changes a draft becomes one of its authors, and cannot approve it.
     *
     * @param reason for the amendment log; may be null
     */
    public Playbook change(Playbook playbook, PlaybookContent content, String reason) {
        List<Difference> changes = DocumentDiff.between(tree.of(playbook.content()), tree.of(content));
        playbook.change(content, caller.get().personId());
        playbooks.persistAndFlush(playbook);
        log.note(
                playbook.id(),
                AmendmentAction.CHANGED,
                reason,
                changes.stream().map(Difference::path).toList());
        return playbook;
    }
}
