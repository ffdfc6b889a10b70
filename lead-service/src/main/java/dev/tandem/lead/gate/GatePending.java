package dev.tandem.lead.gate;

import dev.tandem.platform.problem.Refusal;

/** The engagement has not announced this gate yet. */
final class GatePending extends Refusal {
    GatePending(String stage) {
        super(Kind.CONFLICT, "gatePending", "The gate of " + stage + " is not announced yet; try again shortly.");
        with("stage", stage);
    }
}
