package dev.tandem.incentive.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A won deal as one correction, refund, cancellation or payment left it.
 *
 * @param number of the revision, from 1; the highest one heard is how the deal is now
 * @param on its business date, by which the windows of clawbacks are measured
 * @param refunded running total in the deal's currency, zero or more
 * @param paid running total of what the customer has paid
 * @param cancelledOn on which day the sale was called off; null while it stands
 */
public record SaleChange(int number, LocalDate on, BigDecimal refunded, BigDecimal paid, LocalDate cancelledOn) {}
