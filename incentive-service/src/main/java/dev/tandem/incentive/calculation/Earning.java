package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The earnings of one payee from one deal under one rule.
 *
 * @param amount in the plan's currency, in whole minor units; negative if the deal moved a unit to another payee
 */
public record Earning(UUID deal, RunningSumKey account, BigDecimal amount, Trace trace) {}
