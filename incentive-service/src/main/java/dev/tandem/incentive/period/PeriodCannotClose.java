package dev.tandem.incentive.period;

import dev.tandem.platform.problem.Refusal;

/** A period that is already closed, has not begun, or lies before the books. */
final class PeriodCannotClose extends Refusal {
    private PeriodCannotClose(String code, String message, AccountingPeriod period) {
        super(Kind.CONFLICT, code, message);
        with("period", period.code());
    }

    static PeriodCannotClose alreadyClosed(AccountingPeriod period) {
        return new PeriodCannotClose("periodAlreadyClosed", "The period " + period + " is closed already.", period);
    }

    static PeriodCannotClose notBegun(AccountingPeriod period) {
        return new PeriodCannotClose("periodNotBegun", "The period " + period + " has not begun yet.", period);
    }

    static PeriodCannotClose beforeTheBooks(AccountingPeriod period) {
        return new PeriodCannotClose("periodBeforeBooks", "The books start after " + period + ".", period);
    }
}
