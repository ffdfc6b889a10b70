package dev.tandem.incentive.period;

import java.time.LocalDate;
import java.util.Set;

/**
 * A posting goes to the period of its attainment if that is open, otherwise to the next open period. No period before
 * the start of the books is open.
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
