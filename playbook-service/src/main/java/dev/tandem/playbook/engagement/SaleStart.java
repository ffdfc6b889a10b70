package dev.tandem.playbook.engagement;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.staff.Ownership;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The data to start an engagement.
 *
 * @param owners of the sale at the partner
 * @param at when the first stage began
 */
public record SaleStart(UUID thread, Origin origin, Ownership owners, DocumentVersion playbook, Instant at) {
    SaleStart ownedBy(Ownership others) {
        return new SaleStart(thread, origin, others, playbook, at);
    }

    /** A sale comes from a handoff or from a registration. */
    public sealed interface Origin {
        default Optional<UUID> handoffId() {
            return Optional.empty();
        }

        default Optional<UUID> registrationId() {
            return Optional.empty();
        }
    }

    /** A lead that a partner has accepted. */
    public record Handoff(UUID id) implements Origin {
        @Override
        public Optional<UUID> handoffId() {
            return Optional.of(id);
        }
    }

    /** An approved registration of a partner. */
    public record Registration(UUID id) implements Origin {
        @Override
        public Optional<UUID> registrationId() {
            return Optional.of(id);
        }
    }
}
