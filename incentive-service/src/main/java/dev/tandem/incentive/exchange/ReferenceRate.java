package dev.tandem.incentive.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A rate as it was published.
 *
 * @param perEuro units of the currency for one euro, more than zero
 */
public record ReferenceRate(LocalDate publishedOn, Currency currency, BigDecimal perEuro) {}
