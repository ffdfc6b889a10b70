package dev.tandem.incentive.period;

import dev.tandem.platform.problem.Refusal;

/** Reasons why a period cannot be closed, or why a step that requires a closed period cannot be taken. */
final class PeriodRefusals {
    private PeriodRefusals() {}

    /** The period is already closed, has not started, or is before the start of the books. */
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

    /** Statements are drafted when their period closes. */
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
