package dev.tandem.incentive.pricing.terms;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a schedule gives one partner, as it stands.
 *
 * @param cap the most that all discounts together take off the list price, in percent
 */
public record PartnerTerms(
        Combination combination,
        Optional<BigDecimal> cap,
        Optional<TierDiscount> tier,
        Optional<DepthDiscount> depth,
        Optional<VolumeDiscount> volume,
        CreditTerms credit,
        Principal principal) {}
