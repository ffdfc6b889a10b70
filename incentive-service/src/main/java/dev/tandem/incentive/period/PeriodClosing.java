package dev.tandem.incentive.period;

/** Told within this service, in the transaction of the closing, while postings still go to the period. */
public record PeriodClosing(AccountingPeriod period) {}
