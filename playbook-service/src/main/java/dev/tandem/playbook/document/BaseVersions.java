package dev.tandem.playbook.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Which published version each draft was made from, so that none takes back unseen what was published meanwhile. */
@ApplicationScoped
class BaseVersions {
    private static final Map<String, Object> NOTHING = Map.of();

    private final DocumentTree tree;

    BaseVersions(DocumentTree tree) {
        this.tree = tree;
    }

    /**
     * @param all versions of documents of that kind
     * @param named by whoever drafts; null for the newest published version, if there is one
     * @throws DocumentRefusals.BaseUnknown if no such version was published
     */
    Integer of(Documents<?> all, String code, Integer named) {
        if (named == null) {
            return all.newestPublic(code).map(VersionedDocument::version).orElse(null);
        }
        if (all.published(code, named).isEmpty()) {
            throw new DocumentRefusals.BaseUnknown(named);
        }
        return named;
    }

    /** @throws DocumentRefusals.BaseOutdated if another version was published since the one it was made from */
    void requireNewest(Documents<?> all, VersionedDocument<?> draft) {
        VersionedDocument<?> newest = all.newestPublic(draft.code()).orElse(null);
        int base = draft.basedOn().orElse(0);
        if (newest != null && newest.version() > base) {
            Divergence divergence =
                    Divergence.of(base(all, draft), tree.of(newest.content()), tree.of(draft.content()));
            throw new DocumentRefusals.BaseOutdated(base, newest.version(), divergence);
        }
    }

    /** The paths by which a version differs from the one that it was made from. */
    List<String> changes(Documents<?> all, VersionedDocument<?> version) {
        return DocumentDiff.between(base(all, version), tree.of(version.content())).stream()
                .map(Difference::path)
                .toList();
    }

    private Map<String, Object> base(Documents<?> all, VersionedDocument<?> version) {
        VersionedDocument<?> base = version.basedOn()
                .flatMap(number -> all.published(version.code(), number))
                .orElse(null);
        return base == null ? NOTHING : tree.of(base.content());
    }
}
