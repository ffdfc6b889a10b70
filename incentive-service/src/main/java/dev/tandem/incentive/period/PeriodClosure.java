package dev.tandem.incentive.period;

/** Told within this service, in the transaction that closes the period. */
public record PeriodClosure(AccountingPeriod period) {}
