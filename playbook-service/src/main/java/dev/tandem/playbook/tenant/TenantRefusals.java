package dev.tandem.playbook.tenant;

import dev.tandem.platform.problem.Refusal;
import java.time.Duration;

/** Refusals to register a program, or to move its clock. */
final class TenantRefusals {
    private TenantRefusals() {}

    /** A tenant is registered once. */
    static final class TenantAlreadyRegistered extends Refusal {
        TenantAlreadyRegistered(String id) {
            super(Kind.CONFLICT, "tenantAlreadyRegistered", "Tenant " + id + " is already registered.");
        }
    }

    /** A production program keeps real time. */
    static final class NotASandbox extends Refusal {
        NotASandbox() {
            super(Kind.CONFLICT, "notASandbox", "Only the clock of a sandbox can be moved.");
        }
    }

    /** A clock only moves forward, and within the range of dates that every service can handle. */
    static final class ClockMoveOutOfRange extends Refusal {
        ClockMoveOutOfRange(Duration most) {
            super(
                    Kind.INVALID,
                    "clockMoveOutOfRange",
                    "The clock moves forward by at least a second and at most " + most);
            with("mostBy", most.toString());
        }
    }
}
