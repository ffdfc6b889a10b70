package dev.tandem.playbook.engagement.task;

import java.time.Instant;

/**
 * Until when something has to be done.
 *
 * @param toldAt when it was told of as overdue; null while it was not
 */
public record Due(Instant at, Instant toldAt) {
    public boolean isOver(Instant now) {
        return !now.isBefore(at);
    }

    public boolean isTold() {
        return toldAt != null;
    }
}
