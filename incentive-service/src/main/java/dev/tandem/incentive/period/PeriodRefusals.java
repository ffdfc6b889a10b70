package dev.tandem.incentive.period;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;

/** Reasons why a period cannot be closed, or why a step that requires a closed period cannot be taken. */
public final class PeriodRefusals {
    private PeriodRefusals() {}

    /** What was closed stays closed. */
    @Fact(name = "period", type = String.class, meaning = "The period", example = "2026-Q1")
    public static final class PeriodAlreadyClosed extends Conflict {
        PeriodAlreadyClosed(AccountingPeriod period) {
            super("The period " + period + " is already closed.");
            with("period", period.code());
        }
    }

    /** A period closes once it has started. */
    @Fact(name = "period", type = String.class, meaning = "The period", example = "2026-Q1")
    public static final class PeriodNotBegun extends Conflict {
        PeriodNotBegun(AccountingPeriod period) {
            super("The period " + period + " has not started yet.");
            with("period", period.code());
        }
    }

    /** Nothing was posted before the books started. */
    @Fact(name = "period", type = String.class, meaning = "The period", example = "2026-Q1")
    public static final class PeriodBeforeBooks extends Conflict {
        PeriodBeforeBooks(AccountingPeriod period) {
            super("The books start after " + period + ".");
            with("period", period.code());
        }
    }

    /** Statements are drafted when their period closes. */
    @Fact(name = "period", type = String.class, meaning = "The period", example = "2026-Q1")
    public static final class PeriodNotClosed extends Conflict {
        PeriodNotClosed(AccountingPeriod period) {
            super("The period " + period + " is not closed, so it has no statements yet.");
            with("period", period.code());
        }
    }
}
