package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.pricing.terms.PriceTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a line costs, and how that came about.
 *
 * @param listTotal the line at list price
 * @param steps from there to the total
 * @param total what the partner pays, in the currency's minor unit; it alone is rounded, once
 */
public record LinePrice(long quantity, BigDecimal listTotal, List<Step> steps, BigDecimal total) {
    /** What one piece comes to. For reading: times the quantity, it need not give the total. */
    public BigDecimal unitPrice() {
        return total.divide(BigDecimal.valueOf(quantity), total.scale(), RoundingMode.HALF_EVEN);
    }

    /** What the partner keeps of the customer's money when it sells at list price. */
    public Margin partnerMargin() {
        return Margin.of(listTotal, total);
    }

    /** What the vendor keeps of the partner's money. @param cost of one piece */
    public Margin vendorMargin(BigDecimal cost) {
        return Margin.of(total, cost.multiply(BigDecimal.valueOf(quantity)));
    }

    /** Sold at list price. */
    public BigDecimal revenueOfVendor(PriceTerms.Principal principal) {
        return principal == PriceTerms.Principal.VENDOR ? listTotal : total;
    }

    /** Sold at list price. */
    public BigDecimal revenueOfPartner(PriceTerms.Principal principal) {
        return principal == PriceTerms.Principal.PARTNER
                ? listTotal
                : partnerMargin().amount();
    }
}
