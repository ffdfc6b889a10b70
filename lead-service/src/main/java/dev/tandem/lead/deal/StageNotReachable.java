package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;

/** The playbook has no such stage, or it is not the next one. */
public final class StageNotReachable extends Refusal {
    public StageNotReachable(Deal deal, String stage) {
        super(
                Kind.CONFLICT,
                "stageNotReachable",
                "A deal goes one stage on, or any number back: from " + deal.stage() + " not to " + stage + ".");
        with("currentStage", deal.stage());
    }
}
