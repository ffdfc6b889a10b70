package dev.tandem.playbook.document;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes documents of any kind from draft to retirement, and notes each step in their amendment log. */
@ApplicationScoped
public class DocumentReview {
    private final Amendments log;
    private final BaseVersions bases;
    private final DocumentTree tree;
    private final CurrentCaller caller;

    DocumentReview(Amendments log, BaseVersions bases, DocumentTree tree, CurrentCaller caller) {
        this.log = log;
        this.bases = bases;
        this.tree = tree;
        this.caller = caller;
    }

    /** Makes a version. */
    @FunctionalInterface
    public interface Draft<D> {
        /** @param basedOn null for the first one */
        D of(int version, Integer basedOn, UUID author);
    }

    /**
     * Drafts the next version of the document with that code.
     *
     * @param basedOn the published version that it was made from; null for the newest
     * @throws DocumentRefusals.BaseUnknown if no such version was published
     */
    public <D extends VersionedDocument<?>> D draft(Documents<D> all, String code, Integer basedOn, Draft<D> draft) {
        D version = draft.of(
                all.nextVersion(code),
                bases.of(all, code, basedOn),
                caller.get().personId());
        return written(all, version, AmendmentAction.DRAFTED, null, bases.changes(all, version));
    }

    /**
     * The person who changes a draft becomes one of its authors, and cannot approve it.
     *
     * @param reason for the amendment log; may be null
     * @param merged the published version whose changes the content takes into account; null if that has not changed
     */
    public <C, D extends VersionedDocument<C>> D change(
            Documents<D> all, D draft, C content, String reason, Integer merged) {
        List<String> changes = changes(draft, content);
        draft.change(content, caller.get().personId());
        if (merged != null) {
            draft.merge(bases.of(all, draft.code(), merged));
        }
        return written(all, draft, AmendmentAction.CHANGED, reason, changes);
    }

    /** The paths by which the content differs from that of a version. */
    public <C> List<String> changes(VersionedDocument<C> version, C content) {
        return DocumentDiff.between(tree.of(version.content()), tree.of(content)).stream()
                .map(Difference::path)
                .toList();
    }

    public <D extends VersionedDocument<?>> D discard(Documents<D> all, D draft, String reason) {
        draft.discard();
        return written(all, draft, AmendmentAction.DISCARDED, reason, List.of());
    }

    /** @throws DocumentRefusals.BaseOutdated if another version was published since it was drafted, as publishing does */
    public <D extends VersionedDocument<?>> D submit(Documents<D> all, D draft) {
        bases.requireNewest(all, draft);
        draft.submit();
        return written(all, draft, AmendmentAction.SUBMITTED, null, List.of());
    }

    /** @throws dev.tandem.platform.problem.FourEyes.SecondPersonRequired for its authors */
    public <D extends VersionedDocument<?>> D approve(Documents<D> all, D version) {
        version.approve(caller.get().personId());
        return written(all, version, AmendmentAction.APPROVED, null, List.of());
    }

    public <D extends VersionedDocument<?>> D sendBack(Documents<D> all, D version, String reason) {
        version.sendBack();
        return written(all, version, AmendmentAction.SENT_BACK, reason, List.of());
    }

    /** @throws DocumentRefusals.BaseOutdated if another version was published since it was drafted */
    public <D extends VersionedDocument<?>> D publish(Documents<D> all, D version) {
        // Of two that are published at the same moment, the second one has to see the first.
        all.lock(caller.get().tenant(), version.kind(), version.code());
        bases.requireNewest(all, version);
        version.publish();
        // What others read of a version's log: by what it differs from the one before it.
        return written(all, version, AmendmentAction.PUBLISHED, null, bases.changes(all, version));
    }

    public <D extends VersionedDocument<?>> D retire(Documents<D> all, D version, String reason) {
        version.retire();
        return written(all, version, AmendmentAction.RETIRED, reason, List.of());
    }

    private <D extends VersionedDocument<?>> D written(
            Documents<D> all, D version, AmendmentAction action, String reason, List<String> changes) {
        all.persistAndFlush(version);
        log.note(version.id(), action, reason, changes);
        return version;
    }
}
