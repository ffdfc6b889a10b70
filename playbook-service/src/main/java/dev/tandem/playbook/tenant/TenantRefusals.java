package dev.tandem.playbook.tenant;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.time.Duration;

/** Refusals to register a program, or to move its clock. */
public final class TenantRefusals {
    private TenantRefusals() {}

    /** A tenant is registered once. */
    public static final class TenantAlreadyRegistered extends Conflict {
        TenantAlreadyRegistered(String id) {
            super("Tenant " + id + " is already registered.");
        }
    }

    /** A production program keeps real time. */
    public static final class NotASandbox extends Conflict {
        NotASandbox() {
            super("Only the clock of a sandbox can be moved.");
        }
    }

    /** A clock only moves forward, and within the range of dates that every service can handle. */
    @Fact(name = "mostBy", type = Duration.class, meaning = "The longest move", example = "P400D")
    public static final class ClockMoveOutOfRange extends RuleViolation {
        ClockMoveOutOfRange(Duration most) {
            super("The clock moves forward by at least a second and at most " + most);
            with("mostBy", most.toString());
        }
    }
}
