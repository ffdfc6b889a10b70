package dev.tandem.incentive.calculation;

/** What the tiers are measured against: one deal alone, or the running total of the earner's period. */
public enum RateScope {
    PER_TRANSACTION,
    CUMULATIVE
}
