package dev.tandem.incentive.pricing.price;

import dev.tandem.incentive.calculation.Exact;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is to be priced.
 *
 * @param quantity in pieces, one or more
 * @param listPrice of one piece, more than 0
 * @param floorPrice below which no discount takes the price of a piece
 */
public record WantedLine(long quantity, BigDecimal listPrice, Optional<BigDecimal> floorPrice) {

    Exact listAmount() {
        return times(listPrice);
    }

    Exact times(BigDecimal each) {
        return Exact.of(each.multiply(BigDecimal.valueOf(quantity)));
    }
}
