package dev.tandem.playbook.document;

import dev.tandem.platform.aggregate.Tracked;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a list reads of a version of a document: not its content.
 *
 * @param basedOn the version that it was made from, or merged with last; null for the first one
 */
@RegisterForReflection
public record DocumentRow(
        UUID id,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        long changedIn,
        String code,
        int version,
        Integer basedOn,
        DocumentStatus status,
        UUID[] authors)
        implements Tracked {
    /** As the list would read it. */
    public static DocumentRow of(VersionedDocument<?> version) {
        return new DocumentRow(
                version.id(),
                version.revision(),
                version.createdAt(),
                version.updatedAt(),
                version.changedIn(),
                version.code(),
                version.version(),
                version.basedOn().orElse(null),
                version.status(),
                version.authors().toArray(UUID[]::new));
    }

    /** @param kind of the document, as the API names it */
    public DocumentState state(String kind) {
        return new DocumentState(kind, id, status, List.of(authors));
    }
}
