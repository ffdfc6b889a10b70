package dev.tandem.incentive.pricing.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a schedule agrees with every partner.
 *
 * @param combination how the discounts go together; they apply in the order tier, integration depth, volume
 * @param cap the most that all of them together take off the list price, in percent; null for no cap
 * @param depths at most one for each integration depth
 * @param volume null for none
 * @param credit for partners whose tier has no credit terms of its own
 */
public record GeneralTerms(
        Combination combination,
        BigDecimal cap,
        List<DepthDiscount> depths,
        VolumeDiscount volume,
        CreditTerms credit,
        Principal principal) {
    public GeneralTerms {
        depths = List.copyOf(Objects.requireNonNullElse(depths, List.of()));
    }
}
