package dev.tandem.incentive.period;

import java.time.LocalDate;
import java.util.Set;

/**
 * A posting goes to the period it was attained in while that is open, else to the next one that is. Before the books'
 * start nothing was ever open.
 */
public record PostingPeriods(LocalDate booksStartOn, Set<AccountingPeriod> closed) {
    public AccountingPeriod of(AccountingPeriod attained) {
        AccountingPeriod period = AccountingPeriod.containing(booksStartOn, attained.kind());
        if (attained.compareTo(period) > 0) {
            period = attained;
        }
        while (closed.contains(period)) {
            period = period.next();
        }
        return period;
    }
}
