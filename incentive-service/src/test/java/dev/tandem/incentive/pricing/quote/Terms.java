package dev.tandem.incentive.pricing.quote;

import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.pricing.terms.CreditTerms;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.VolumeDiscount;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Measure;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Mode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The terms of a schedule for a partner, put together part by part. */
record Terms(PriceTerms.PartnerTerms agreed) {
    static Terms successive() {
        return new Terms(with(PriceTerms.Combination.SUCCESSIVE));
    }

    static Terms added() {
        return new Terms(with(PriceTerms.Combination.ADDED));
    }

    private static PriceTerms.PartnerTerms with(PriceTerms.Combination combination) {
        return new PriceTerms.PartnerTerms(
                combination,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new CreditTerms(30, null, null),
                PriceTerms.Principal.PARTNER);
    }

    Terms gold(String percent) {
        return with(
                agreed.cap(),
                Optional.of(new PriceTerms.TierDiscount("gold", new BigDecimal(percent), null)),
                agreed.depth(),
                agreed.volume());
    }

    Terms certified(String percent) {
        PriceTerms.DepthDiscount depth =
                new PriceTerms.DepthDiscount(IntegrationDepth.CERTIFIED, new BigDecimal(percent));
        return with(agreed.cap(), agreed.tier(), Optional.of(depth), agreed.volume());
    }

    Terms atMost(String percent) {
        return with(Optional.of(new BigDecimal(percent)), agreed.tier(), agreed.depth(), agreed.volume());
    }

    /** @param bounds lower bound and rate of each tier, the first one at 0 */
    Terms volume(Measure measure, Mode mode, String... bounds) {
        List<TierTerms> tiers = new ArrayList<>();
        for (int tier = 0; tier < bounds.length; tier += 2) {
            BigDecimal upper = tier + 2 < bounds.length ? new BigDecimal(bounds[tier + 2]) : null;
            tiers.add(new TierTerms(new BigDecimal(bounds[tier]), upper, new BigDecimal(bounds[tier + 1])));
        }
        return with(
                agreed.cap(),
                agreed.tier(),
                agreed.depth(),
                Optional.of(new VolumeDiscount(measure, mode, List.copyOf(tiers))));
    }

    private Terms with(
            Optional<BigDecimal> cap,
            Optional<PriceTerms.TierDiscount> tier,
            Optional<PriceTerms.DepthDiscount> depth,
            Optional<VolumeDiscount> volume) {
        return new Terms(new PriceTerms.PartnerTerms(
                agreed.combination(), cap, tier, depth, volume, agreed.credit(), agreed.principal()));
    }

    LinePrice price(long quantity, String list) {
        return price(quantity, list, null, 2);
    }

    LinePrice price(long quantity, String list, String floor, int minorDigits) {
        LineToPrice line = new LineToPrice(
                quantity, new BigDecimal(list), Optional.ofNullable(floor).map(BigDecimal::new));
        return PriceCalculation.of(line, agreed, minorDigits);
    }
}
