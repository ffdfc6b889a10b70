package dev.tandem.lead.gate;

import dev.tandem.lead.gate.Gate.Missing;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.time.Duration;
import java.util.List;

/** Why a deal does not pass a gate. */
public final class GateRefusals {
    private GateRefusals() {}

    /** The engagement has not announced this gate yet. */
    @Fact(name = "stage", type = String.class, meaning = "The stage whose gate it is", example = "won")
    public static final class GatePending extends Conflict {
        GatePending(String stage) {
            super("The gate of " + stage + " has not been announced yet; try again shortly.");
            with("stage", stage);
            retryAfter(Duration.ofSeconds(1));
        }
    }

    /** The playbook requires more before the deal may enter the stage. */
    @Fact(
            name = "missing",
            type = Gate.Missing.class,
            several = true,
            meaning = "What the playbook requires before the stage")
    @Fact(name = "stage", type = String.class, meaning = "The stage whose gate it is", example = "won")
    public static final class GateNotSatisfied extends Conflict {
        GateNotSatisfied(String stage, List<Missing> missing) {
            super("The playbook requires " + missing.size() + " more before " + stage + "; see missing.");
            with("stage", stage);
            with("missing", missing);
        }
    }
}
