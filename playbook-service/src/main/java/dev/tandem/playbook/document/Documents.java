package dev.tandem.playbook.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All versions of the documents of one kind. */
public interface Documents<D extends VersionedDocument<?>> extends PanacheRepositoryBase<D, UUID> {
    /** The statuses of versions that are, or were, in use. */
    List<DocumentStatus> PUBLIC =
            Stream.of(DocumentStatus.values()).filter(DocumentStatus::isPublic).toList();

    /** The newest version that was ever published. */
    default Optional<D> newestPublic(String code) {
        return find("code = ?1 and status in ?2 order by version desc", code, PUBLIC)
                .firstResultOptional();
    }

    /** One that was published; empty also for a draft. */
    default Optional<D> published(String code, int version) {
        return find("code = ?1 and version = ?2 and status in ?3", code, version, PUBLIC)
                .firstResultOptional();
    }

    /** The draft with the highest number. */
    default Optional<D> newestDraft(String code) {
        return find("code = ?1 and status = ?2 order by version desc", code, DocumentStatus.DRAFT)
                .firstResultOptional();
    }

    /** Lets nobody else publish a version of the document until the transaction ends. */
    default void lock(String tenant, String kind, String code) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(concat_ws(chr(1), ?1, ?2, ?3), 0))")
                .setParameter(1, tenant)
                .setParameter(2, kind)
                .setParameter(3, code)
                .getSingleResult();
    }

    default int nextVersion(String code) {
        return find("code = ?1 order by version desc", code)
                        .firstResultOptional()
                        .map(VersionedDocument::version)
                        .orElse(0)
                + 1;
    }
}
