package dev.tandem.incentive.dispute.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.Currency;

/** A line is corrected in its own currency. */
public final class OtherCurrency extends Refusal {
    public OtherCurrency(Currency currency) {
        super(Kind.INVALID, "otherCurrency", "The line is in " + currency + ".");
        with("currency", currency);
    }
}
