package dev.tandem.incentive.payout.refusal;

import dev.tandem.platform.problem.Refusal;

/** Every statement of the period is paid, ordered, disputed, not published yet, or in the red. */
public final class NothingToPay extends Refusal {
    public NothingToPay(String period) {
        super(Kind.CONFLICT, "nothingToPay", "There is nothing to pay for " + period + " now.");
    }
}
