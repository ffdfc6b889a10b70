package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.pricing.terms.PriceTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The price of a line, with its calculation.
 *
 * @param listTotal the line at list price
 * @param steps the steps from the list total to the total
 * @param total the amount the partner pays, rounded once to the currency's minor unit; nothing else is rounded
 */
public record LinePrice(long quantity, BigDecimal listTotal, List<Step> steps, BigDecimal total) {
    /** The price the cost of one piece. For display only: multiplied by the quantity, it may differ from the total. */
    public BigDecimal unitPrice() {
        return total.divide(BigDecimal.valueOf(quantity), total.scale(), RoundingMode.HALF_EVEN);
    }

    /** The partner's margin on the customer's payment if it sells at list price. */
    public Margin partnerMargin() {
        return Margin.of(listTotal, total);
    }

    /** The vendor's margin on the partner's payment. @param cost the cost of one piece */
    public Margin vendorMargin(BigDecimal cost) {
        return Margin.of(total, cost.multiply(BigDecimal.valueOf(quantity)));
    }

    /** If sold at list price. */
    public BigDecimal revenueOfVendor(PriceTerms.Principal principal) {
        return principal == PriceTerms.Principal.VENDOR ? listTotal : total;
    }

    /** If sold at list price. */
    public BigDecimal revenueOfPartner(PriceTerms.Principal principal) {
        return principal == PriceTerms.Principal.PARTNER
                ? listTotal
                : partnerMargin().amount();
    }
}
