package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.pricing.PriceSchedule;
import dev.tandem.incentive.pricing.ProductPrice;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of a quote.
 *
 * @param terms the schedule's terms for this partner
 * @param cost of one piece; empty if unknown, and for a partner
 */
public record QuotedLine(
        PriceSchedule schedule,
        ProductPrice product,
        PriceTerms.PartnerTerms terms,
        LinePrice price,
        Optional<BigDecimal> cost) {
    Optional<BigDecimal> wholeCost() {
        return cost.map(each -> each.multiply(BigDecimal.valueOf(price.quantity())));
    }
}
