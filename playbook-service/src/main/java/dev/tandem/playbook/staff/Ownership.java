package dev.tandem.playbook.staff;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The owners of a sale at a partner: they come first for every role there.
 *
 * @param ownerId null if no person took it up by name
 * @param backupId null if no backup was named
 */
public record Ownership(UUID partnerId, UUID ownerId, UUID backupId) {
    Stream<UUID> people() {
        return Stream.of(ownerId, backupId).filter(Objects::nonNull);
    }

    Ownership without(Collection<UUID> gone) {
        return new Ownership(
                partnerId, gone.contains(ownerId) ? null : ownerId, gone.contains(backupId) ? null : backupId);
    }
}
