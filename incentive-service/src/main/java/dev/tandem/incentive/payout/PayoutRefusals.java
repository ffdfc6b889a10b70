package dev.tandem.incentive.payout;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Collection;

/** Why a payout cannot be ordered, confirmed or cancelled now. */
public final class PayoutRefusals {
    private PayoutRefusals() {}

    /** Every statement of the period is paid, ordered, disputed, not published yet, or in the red. */
    public static final class NothingToPay extends Refusal {
        public NothingToPay(String period) {
            super(Kind.CONFLICT, "nothingToPay", "There is nothing to pay for " + period + " now.");
        }
    }

    /** Nobody is paid while somebody could not be: a period is paid as a whole. */
    public static final class BankDetailsMissing extends Refusal {
        public BankDetailsMissing(Collection<String> payees, Collection<String> currencies) {
            super(
                    Kind.CONFLICT,
                    "bankDetailsMissing",
                    "Bank accounts are missing for the listed payees and " + "currencies.");
            with("payees", payees);
            with("currencies", currencies);
        }
    }

    /** A bank executes today at the earliest. */
    public static final class ExecutionInPast extends Refusal {
        public ExecutionInPast(LocalDate today) {
            super(Kind.INVALID, "executionInPast", "The execution date of a payout is " + today + " at the earliest.");
            with("today", today);
        }
    }
}
