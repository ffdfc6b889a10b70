package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one deal earns one payee under one rule.
 *
 * @param amount in the plan's currency, in whole minor units; negative when the deal moved a unit to another payee
 */
public record Earning(UUID deal, Account account, BigDecimal amount, Trace trace) {}
