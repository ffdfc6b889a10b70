package dev.tandem.incentive.payout.refusal;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** A bank executes today at the earliest. */
public final class ExecutionInPast extends Refusal {
    public ExecutionInPast(LocalDate today) {
        super(Kind.INVALID, "executionInPast", "A payout is executed on " + today + " at the earliest.");
        with("today", today);
    }
}
