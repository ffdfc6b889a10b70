package dev.tandem.playbook.work;

import java.time.Instant;

/**
 * Until when something has to be done.
 *
 * @param toldAt when it was told of as overdue; null while it was not
 */
public record Deadline(Instant at, Instant toldAt) {
    public boolean isOver(Instant now) {
        return !now.isBefore(at);
    }

    public boolean isTold() {
        return toldAt != null;
    }
}
