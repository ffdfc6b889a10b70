package dev.tandem.lead.gate;

import dev.tandem.lead.gate.Gate.Missing;
import dev.tandem.platform.problem.Refusal;
import java.time.Duration;
import java.util.List;

/** Why a deal does not pass a gate. */
final class GateRefusals {
    private GateRefusals() {}

    /** The engagement has not announced this gate yet. */
    static final class GatePending extends Refusal {
        GatePending(String stage) {
            super(
                    Kind.CONFLICT,
                    "gatePending",
                    "The gate of " + stage + " has not been announced yet; try again shortly.");
            with("stage", stage);
            retryAfter(Duration.ofSeconds(1));
        }
    }

    /** The playbook requires more before the deal may enter the stage. */
    static final class GateNotSatisfied extends Refusal {
        GateNotSatisfied(String stage, List<Missing> missing) {
            super(
                    Kind.CONFLICT,
                    "gateNotSatisfied",
                    "The playbook requires " + missing.size() + " more before " + stage + "; see missing.");
            with("stage", stage);
            with("missing", missing);
        }
    }
}
