package dev.tandem.incentive.period;

import dev.tandem.platform.problem.Refusal;

/** Why a period cannot be closed, or what follows its closing cannot be done. */
final class PeriodRefusals {
    private PeriodRefusals() {}

    /** A period that is already closed, has not begun, or lies before the books. */
    static final class PeriodCannotClose extends Refusal {
        private PeriodCannotClose(String code, String message, AccountingPeriod period) {
            super(Kind.CONFLICT, code, message);
            with("period", period.code());
        }

        static PeriodCannotClose alreadyClosed(AccountingPeriod period) {
            return new PeriodCannotClose("periodAlreadyClosed", "The period " + period + " is already closed.", period);
        }

        static PeriodCannotClose notBegun(AccountingPeriod period) {
            return new PeriodCannotClose("periodNotBegun", "The period " + period + " has not started yet.", period);
        }

        static PeriodCannotClose beforeTheBooks(AccountingPeriod period) {
            return new PeriodCannotClose("periodBeforeBooks", "The books start after " + period + ".", period);
        }
    }

    /** Statements are drawn up when their period closes. */
    static final class PeriodNotClosed extends Refusal {
        PeriodNotClosed(AccountingPeriod period) {
            super(
                    Kind.CONFLICT,
                    "periodNotClosed",
                    "The period " + period + " is not closed, so it has no statements yet.");
            with("period", period.code());
        }
    }
}
