package dev.tandem.incentive.period;

import dev.tandem.platform.problem.Refusal;

/** Statements are drawn up when their period closes. */
final class PeriodNotClosed extends Refusal {
    PeriodNotClosed(AccountingPeriod period) {
        super(
                Kind.CONFLICT,
                "periodNotClosed",
                "The period " + period + " is not closed, so it has no statements yet.");
        with("period", period.code());
    }
}
