package dev.tandem.playbook.playbook;

import dev.tandem.platform.aggregate.Tracked;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a list reads of a playbook version: not its content.
 *
 * @param basedOn the version that it was made from, or merged with last; null for the first one
 */
@RegisterForReflection
public record PlaybookRow(
        UUID id,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        long changedIn,
        String code,
        int version,
        Integer basedOn,
        PlaybookStatus status,
        UUID[] authors)
        implements Tracked {
    /** As the list would read it. */
    public static PlaybookRow of(Playbook playbook) {
        return new PlaybookRow(
                playbook.id(),
                playbook.revision(),
                playbook.createdAt(),
                playbook.updatedAt(),
                playbook.changedIn(),
                playbook.code(),
                playbook.version(),
                playbook.basedOn().orElse(null),
                playbook.status(),
                playbook.authors().toArray(UUID[]::new));
    }

    PlaybookState state() {
        return new PlaybookState(id, status, List.of(authors));
    }
}
