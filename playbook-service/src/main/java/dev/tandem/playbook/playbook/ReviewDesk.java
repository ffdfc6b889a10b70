package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.document.DocumentTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes playbooks through review, approval by a person other than their authors, publication and retirement. */
@ApplicationScoped
public class ReviewDesk {
    private final Playbooks playbooks;
    private final Amendments log;
    private final BaseVersions bases;
    private final DocumentTree tree;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Occurrences occurrences;

    ReviewDesk(
            Playbooks playbooks,
            Amendments log,
            BaseVersions bases,
            DocumentTree tree,
            Outbox outbox,
            CurrentCaller caller,
            Occurrences occurrences) {
        this.playbooks = playbooks;
        this.log = log;
        this.bases = bases;
        this.tree = tree;
        this.outbox = outbox;
        this.caller = caller;
        this.occurrences = occurrences;
    }

    /**
     * @throws PlaybookRefusals.PlaybookTooLarge since the content cannot change in review, and would be refused at
     * publication
     * @throws PlaybookRefusals.BaseOutdated if another version was published since it was drafted, as publishing does
     */
    public Playbook submit(UUID id) {
        Playbook playbook = playbooks.visible(id);
        int bytes = tree.bytes(playbook.content());
        if (bytes > PlaybookRefusals.PlaybookTooLarge.MOST_BYTES) {
            throw new PlaybookRefusals.PlaybookTooLarge(bytes);
        }
        bases.requireNewest(playbook);
        playbook.submit();
        return written(playbook, AmendmentAction.SUBMITTED, null);
    }

    public Playbook approve(UUID id) {
        Playbook playbook = playbooks.visible(id);
        playbook.approve(caller.get().personId());
        return written(playbook, AmendmentAction.APPROVED, null);
    }

    public Playbook sendBack(UUID id, String reason) {
        Playbook playbook = playbooks.visible(id);
        playbook.sendBack();
        return written(playbook, AmendmentAction.SENT_BACK, reason);
    }

    public Playbook publish(UUID id) {
        Playbook playbook = playbooks.visible(id);
        bases.requireNewest(playbook);
        playbook.publish();
        // What others read of a version's log: by what it differs from the one before it.
        written(playbook, AmendmentAction.PUBLISHED, null, bases.changes(playbook));
        outbox.publish(PlaybookEvent.PlaybookPublished.of(playbook, occurrences.of(playbook)));
        return playbook;
    }

    public Playbook retire(UUID id, String reason) {
        Playbook playbook = playbooks.visible(id);
        playbook.retire();
        written(playbook, AmendmentAction.RETIRED, reason);
        outbox.publish(PlaybookEvent.PlaybookRetired.of(playbook, occurrences.of(playbook)));
        return playbook;
    }

    private Playbook written(Playbook playbook, AmendmentAction action, String reason) {
        return written(playbook, action, reason, List.of());
    }

    private Playbook written(Playbook playbook, AmendmentAction action, String reason, List<String> changes) {
        playbooks.persistAndFlush(playbook);
        log.note(playbook.id(), action, reason, changes);
        return playbook;
    }
}
