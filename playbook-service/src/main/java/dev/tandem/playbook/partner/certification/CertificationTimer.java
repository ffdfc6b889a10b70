package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes what has expired. Readers compute the status from the time, so they see it before that. */
@ApplicationScoped
class CertificationTimer implements Timer {
    private final CertificationDesk desk;

    CertificationTimer(CertificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("certification", "due_at");
    }

    @Override
    public int work(int limit) {
        return desk.expire(limit);
    }
}
