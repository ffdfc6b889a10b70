package dev.tandem.incentive.period;

import java.time.LocalDate;
import java.util.Set;

/**
 * A posting goes to the period of its attainment if that is open, otherwise to the earliest open period. No period
 * before the start of the books is open.
 */
public record PostingPeriods(LocalDate booksStartOn, Set<AccountingPeriod> closed) {
    public AccountingPeriod of(AccountingPeriod attained) {
        AccountingPeriod earliest = AccountingPeriod.containing(booksStartOn, attained.kind());
        if (attained.compareTo(earliest) > 0 && !closed.contains(attained)) {
            return attained;
        }
        while (closed.contains(earliest)) {
            earliest = earliest.next();
        }
        return earliest;
    }
}
