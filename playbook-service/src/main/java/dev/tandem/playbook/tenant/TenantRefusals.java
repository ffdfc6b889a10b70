package dev.tandem.playbook.tenant;

import dev.tandem.platform.problem.Refusal;
import java.time.Duration;

/** Why a program is not registered, or its clock not moved. */
final class TenantRefusals {
    private TenantRefusals() {}

    /** A tenant is registered once. */
    static final class TenantAlreadyRegistered extends Refusal {
        TenantAlreadyRegistered(String id) {
            super(Kind.CONFLICT, "tenantAlreadyRegistered", "Tenant " + id + " is registered already.");
        }
    }

    /** A program in earnest keeps real time. */
    static final class NotASandbox extends Refusal {
        NotASandbox() {
            super(Kind.CONFLICT, "notASandbox", "Only the clock of a sandbox can be moved.");
        }
    }

    /** A clock moves forward, and stays within dates that everything can reckon with. */
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
