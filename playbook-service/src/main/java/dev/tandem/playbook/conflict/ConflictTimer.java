package dev.tandem.playbook.conflict;

import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes once that a case's deadline has passed without a decision. */
@ApplicationScoped
class ConflictTimer implements Timer {
    private final ConflictDesk desk;

    ConflictTimer(ConflictDesk desk) {
        this.desk = desk;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("conflict_case", "due_at");
    }

    @Override
    public int work(int limit) {
        return desk.overdue(limit);
    }
}
