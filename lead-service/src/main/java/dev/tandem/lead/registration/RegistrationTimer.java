package dev.tandem.lead.registration;

import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Expires registrations whose protection has ended. What they protected is free from that time on, published or not.
 */
@ApplicationScoped
class RegistrationTimer implements Timer {
    private final RegistrationDesk desk;

    RegistrationTimer(RegistrationDesk desk) {
        this.desk = desk;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("registration", "protected_until").where("d.status = 'APPROVED'");
    }

    @Override
    public int work(int limit) {
        return desk.expireOver(limit);
    }
}
