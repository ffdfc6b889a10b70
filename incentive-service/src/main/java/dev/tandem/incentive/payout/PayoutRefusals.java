package dev.tandem.incentive.payout;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;

/** Reasons why a payout cannot be ordered, confirmed or cancelled. */
public final class PayoutRefusals {
    private PayoutRefusals() {}

    /** Every statement of the period is paid, ordered, disputed, unpublished, or not above zero. */
    public static final class NothingToPay extends Conflict {
        public NothingToPay(String period) {
            super("There is nothing to pay for " + period + " now.");
        }
    }

    /** A period is paid as a whole, so no one is paid while a payee has no account. */
    @Fact(
            name = "currencies",
            type = String.class,
            several = true,
            meaning = "In which accounts are missing",
            example = "EUR")
    @Fact(
            name = "payees",
            type = String.class,
            several = true,
            meaning = "Whose accounts are missing",
            example = "0192f1c2-7d3e-7abc-8def-01234567100a")
    public static final class BankDetailsMissing extends Conflict {
        public BankDetailsMissing(Collection<String> payees, Collection<String> currencies) {
            super("Bank accounts are missing for the listed payees and " + "currencies.");
            with("payees", payees);
            with("currencies", currencies);
        }
    }

    /** The earliest execution date is today. */
    @Fact(name = "today", type = LocalDate.class, meaning = "The present day of the tenant")
    public static final class ExecutionInPast extends RuleViolation {
        public ExecutionInPast(LocalDate today) {
            super("The execution date of a payout is " + today + " at the earliest.");
            with("today", today);
        }
    }
}
