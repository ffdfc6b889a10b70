package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.calculation.Fraction;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line to be priced.
 *
 * @param quantity in pieces, one or more
 * @param listPrice of one piece, more than 0
 * @param floorPrice the price of a piece below which no discount may go
 */
public record LineToPrice(long quantity, BigDecimal listPrice, Optional<BigDecimal> floorPrice) {
    Fraction listAmount() {
        return times(listPrice);
    }

    Fraction times(BigDecimal each) {
        return Fraction.of(each.multiply(BigDecimal.valueOf(quantity)));
    }
}
