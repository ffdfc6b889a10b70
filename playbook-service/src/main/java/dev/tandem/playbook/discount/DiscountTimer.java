package dev.tandem.playbook.discount;

import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends discounts when the day after their last one begins. */
@ApplicationScoped
class DiscountTimer implements Timer {
    private final DiscountDesk desk;

    DiscountTimer(DiscountDesk desk) {
        this.desk = desk;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.on("discount_request", "due_on");
    }

    @Override
    public int work(int limit) {
        return desk.expire(limit);
    }
}
