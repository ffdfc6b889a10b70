package dev.tandem.incentive.draw;

import java.math.BigDecimal;

/**
 * Where a payee stands under a rule with a draw when a period closes.
 *
 * @param earned posted in that period, advances apart
 * @param balance advanced before and not given back yet
 */
record DrawBalance(String payee, BigDecimal earned, BigDecimal balance) {}
