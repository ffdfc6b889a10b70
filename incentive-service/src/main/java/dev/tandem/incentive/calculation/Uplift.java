package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/**
 * An accelerator that applied to a deal.
 *
 * @param reason what it was for, in the words of its rule
 * @param percent of the rated amount: {@code 110} pays a tenth more
 */
public record Uplift(String reason, BigDecimal percent) {}
