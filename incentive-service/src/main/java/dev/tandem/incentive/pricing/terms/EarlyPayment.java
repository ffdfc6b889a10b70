package dev.tandem.incentive.pricing.terms;

import java.math.BigDecimal;

/**
 * What paying soon saves.
 *
 * @param percent of the total; 2 means 2 %
 * @param withinDays of the invoice, sooner than it is due
 */
public record EarlyPayment(BigDecimal percent, int withinDays) {}
