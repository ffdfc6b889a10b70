package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/** Lifts every deal with which the earner's attainment in the period reaches a volume, the one that reaches it included. */
public record VolumeAccelerator(BigDecimal from, Uplift uplift) {}
