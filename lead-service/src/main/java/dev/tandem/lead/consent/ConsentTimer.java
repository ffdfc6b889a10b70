package dev.tandem.lead.consent;

import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** A contact is masked from the moment at which its consent runs out; whoever follows changes learns of it soon after. */
@ApplicationScoped
class ConsentTimer implements Timer {
    private final ConsentDesk desk;

    ConsentTimer(ConsentDesk desk) {
        this.desk = desk;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("consent", "expires_at").where("not d.expiry_noted");
    }

    @Override
    public int work(int limit) {
        return desk.noteExpired(limit);
    }
}
