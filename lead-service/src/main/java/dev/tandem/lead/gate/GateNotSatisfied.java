package dev.tandem.lead.gate;

import dev.tandem.platform.problem.Refusal;

/** The playbook asks for more before the deal may go there. */
final class GateNotSatisfied extends Refusal {
    GateNotSatisfied(Gate gate) {
        super(
                Kind.CONFLICT,
                "gateNotSatisfied",
                "The playbook asks for " + gate.missing().size() + " more before " + gate.stage() + "; see missing.");
        with("stage", gate.stage());
        with("missing", gate.missing());
    }
}
