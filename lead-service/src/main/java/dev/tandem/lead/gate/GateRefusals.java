package dev.tandem.lead.gate;

import dev.tandem.lead.gate.Gate.Missing;
import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** Why a deal does not pass a gate. */
final class GateRefusals {
    private GateRefusals() {}

    /** The engagement has not announced this gate yet. */
    static final class GatePending extends Refusal {
        GatePending(String stage) {
            super(Kind.CONFLICT, "gatePending", "The gate of " + stage + " is not announced yet; try again shortly.");
            with("stage", stage);
        }
    }

    /** The playbook asks for more before the deal may go there. */
    static final class GateNotSatisfied extends Refusal {
        GateNotSatisfied(String stage, List<Missing> missing) {
            super(
                    Kind.CONFLICT,
                    "gateNotSatisfied",
                    "The playbook asks for " + missing.size() + " more before " + stage + "; see missing.");
            with("stage", stage);
            with("missing", missing);
        }
    }
}
