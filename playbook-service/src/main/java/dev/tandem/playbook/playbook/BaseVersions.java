package dev.tandem.playbook.playbook;

import dev.tandem.playbook.document.Difference;
import dev.tandem.playbook.document.Divergence;
import dev.tandem.playbook.document.DocumentDiff;
import dev.tandem.playbook.document.DocumentTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Which published version each draft was made from, so that none takes back unseen what was published meanwhile. */
@ApplicationScoped
class BaseVersions {
    private static final Map<String, Object> NOTHING = Map.of();

    private final Playbooks playbooks;
    private final DocumentTree tree;

    BaseVersions(Playbooks playbooks, DocumentTree tree) {
        this.playbooks = playbooks;
        this.tree = tree;
    }

    /**
     * @param named by whoever drafts; null for the newest published version, if there is one
     * @throws PlaybookRefusals.BaseUnknown if no such version was published
     */
    Integer of(String code, Integer named) {
        if (named == null) {
            return playbooks.newestPublic(code).map(Playbook::version).orElse(null);
        }
        if (playbooks.published(code, named).isEmpty()) {
            throw new PlaybookRefusals.BaseUnknown(named);
        }
        return named;
    }

    /** @throws PlaybookRefusals.BaseOutdated if another version was published since the one it was made from */
    void requireNewest(Playbook draft) {
        Playbook newest = playbooks.newestPublic(draft.code()).orElse(null);
        int base = draft.basedOn().orElse(0);
        if (newest != null && newest.version() > base) {
            Divergence divergence = Divergence.of(base(draft), tree.of(newest.content()), tree.of(draft.content()));
            throw new PlaybookRefusals.BaseOutdated(base, newest.version(), divergence);
        }
    }

    /** The paths by which a version differs from the one that it was made from. */
    List<String> changes(Playbook version) {
        return DocumentDiff.between(base(version), tree.of(version.content())).stream()
                .map(Difference::path)
                .toList();
    }

    private Map<String, Object> base(Playbook version) {
        return version.basedOn()
                .flatMap(base -> playbooks.published(version.code(), base))
                .map(base -> tree.of(base.content()))
                .orElse(NOTHING);
    }
}
