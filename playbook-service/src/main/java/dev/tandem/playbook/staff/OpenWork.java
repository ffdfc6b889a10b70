package dev.tandem.playbook.staff;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** How much of one sale's work a person has. */
@Entity
class OpenWork extends Aggregate {
    private UUID engagementId;
    private UUID partnerId;
    private UUID personId;
    private int tasks;
    private int openTasks;
    private Instant assignedAt;

    protected OpenWork() {}

    OpenWork(UUID engagementId, UUID partnerId, UUID personId) {
        this.engagementId = engagementId;
        this.partnerId = partnerId;
        this.personId = personId;
    }

    /** More tasks than before are an assignment. */
    void hold(HeldTasks held, Instant at) {
        if (held.all() > tasks) {
            assignedAt = at;
        }
        tasks = held.all();
        openTasks = held.open();
    }

    UUID personId() {
        return personId;
    }
}
