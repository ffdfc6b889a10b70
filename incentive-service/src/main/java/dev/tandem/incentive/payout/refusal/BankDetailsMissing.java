package dev.tandem.incentive.payout.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.Collection;

/** Nobody is paid while somebody could not be: a period is paid as a whole. */
public final class BankDetailsMissing extends Refusal {
    public BankDetailsMissing(Collection<String> payees, Collection<String> currencies) {
        super(Kind.CONFLICT, "bankDetailsMissing", "Bank accounts are missing; payees and currencies say whose.");
        with("payees", payees);
        with("currencies", currencies);
    }
}
