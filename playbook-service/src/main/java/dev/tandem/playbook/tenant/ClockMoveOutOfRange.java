package dev.tandem.playbook.tenant;

import dev.tandem.platform.problem.Refusal;
import java.time.Duration;

/** A clock moves forward, and stays within dates that everything can reckon with. */
final class ClockMoveOutOfRange extends Refusal {
    ClockMoveOutOfRange(Duration most) {
        super(Kind.INVALID, "clockMoveOutOfRange", "The clock moves forward by at least a second and at most " + most);
        with("mostBy", most.toString());
    }
}
