package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.calculation.Fraction;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is to be priced.
 *
 * @param quantity in pieces, one or more
 * @param listPrice of one piece, more than 0
 * @param floorPrice below which no discount takes the price of a piece
 */
public record LineToPrice(long quantity, BigDecimal listPrice, Optional<BigDecimal> floorPrice) {
    Fraction listAmount() {
        return times(listPrice);
    }

    Fraction times(BigDecimal each) {
        return Fraction.of(each.multiply(BigDecimal.valueOf(quantity)));
    }
}
