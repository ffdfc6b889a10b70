package dev.tandem.playbook.reassignment;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Says who gave whose work to whom, and why. */
@Entity
public class Reassignment extends Aggregate {
    private UUID fromId;
    private UUID toId;
    /** Whose people they are; null for the vendor's. */
    private UUID ownPartnerId;

    private UUID withPartnerId;
    private UUID engagementId;
    private String reason;
    private int moved;
    private UUID reassignedBy;
    private Instant reassignedAt;

    protected Reassignment() {}

    Reassignment(UUID from, UUID to, UUID ownPartner, WorkScope scope, String reason, int moved, UUID by, Instant at) {
        this.fromId = from;
        this.toId = to;
        this.ownPartnerId = ownPartner;
        this.withPartnerId = scope.partnerId();
        this.engagementId = scope.engagementId();
        this.reason = reason;
        this.moved = moved;
        this.reassignedBy = by;
        this.reassignedAt = at;
    }

    public UUID from() {
        return fromId;
    }

    public UUID to() {
        return toId;
    }

    /** Empty if it was not limited to one. */
    public Optional<UUID> withPartnerId() {
        return Optional.ofNullable(withPartnerId);
    }

    /** Empty if it was not limited to one. */
    public Optional<UUID> engagementId() {
        return Optional.ofNullable(engagementId);
    }

    public String reason() {
        return reason;
    }

    /** How many pieces of work went to the other person. */
    public int moved() {
        return moved;
    }

    public UUID reassignedBy() {
        return reassignedBy;
    }

    public Instant reassignedAt() {
        return reassignedAt;
    }
}
