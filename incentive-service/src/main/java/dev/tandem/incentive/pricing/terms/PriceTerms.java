package dev.tandem.incentive.pricing.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.payee.IntegrationDepth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All that a schedule agrees on besides the products' prices. @param tiers at most one for each tier */
public record PriceTerms(PriceTerms.GeneralTerms general, List<PriceTerms.TierDiscount> tiers) {
    /** The part of it that is one partner's. */
    public PriceTerms.PartnerTerms of(PricedPartner buyer) {
        Optional<PriceTerms.TierDiscount> tier = tiers.stream()
                .filter(each -> buyer.tier().filter(each.tier()::equals).isPresent())
                .findFirst();
        return new PriceTerms.PartnerTerms(
                general.combination(),
                Optional.ofNullable(general.cap()),
                tier,
                deepest(buyer),
                Optional.ofNullable(general.volume()),
                tier.flatMap(PriceTerms.TierDiscount::ownCredit).orElse(general.credit()),
                general.principal());
    }

    /** The same as terms that mention nobody else: what a partner of that standing may read. */
    public PriceTerms partOf(PricedPartner buyer) {
        PriceTerms.PartnerTerms part = of(buyer);
        PriceTerms.GeneralTerms own = new PriceTerms.GeneralTerms(
                general.combination(),
                general.cap(),
                part.depth().stream().toList(),
                general.volume(),
                part.credit(),
                general.principal());
        return new PriceTerms(
                own,
                part.tier().map(PriceTerms.TierDiscount::withoutCredit).stream().toList());
    }

    private Optional<PriceTerms.DepthDiscount> deepest(PricedPartner buyer) {
        return general.depths().stream()
                .filter(each -> buyer.depth().compareTo(each.atLeast()) >= 0)
                .max(Comparator.comparing(PriceTerms.DepthDiscount::atLeast));
    }

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

    /** How several discounts on one price go together. */
    public enum Combination {
        /** Each takes its percentage off what the one before it left: 10 % and 5 % leave 85.5 %. */
        @JsonProperty("successive")
        SUCCESSIVE,
        /** Each takes its percentage off the list price: 10 % and 5 % leave 85 %. */
        @JsonProperty("added")
        ADDED
    }

    /**
     * What partners of one tier get.
     *
     * @param tier as the program names it
     * @param percent off the price; 10 means 10 %
     * @param credit null where the tier has the credit terms of everybody
     */
    public record TierDiscount(String tier, BigDecimal percent, CreditTerms credit) {
        public Optional<CreditTerms> ownCredit() {
            return Optional.ofNullable(credit);
        }

        TierDiscount withoutCredit() {
            return new TierDiscount(tier, percent, null);
        }
    }

    /**
     * What partners get on top whose systems work together with the vendor's at least that closely. Of several that a partner
     * reaches, the deepest counts alone.
     *
     * @param percent off the price; 10 means 10 %
     */
    public record DepthDiscount(IntegrationDepth atLeast, BigDecimal percent) {}

    /** Who sells to the customer in its own name and so recognises the whole price as its revenue (IFRS 15, B34 to B38). */
    public enum Principal {
        /** The partner is an agent: its revenue is its margin, net. */
        @JsonProperty("vendor")
        VENDOR,
        /** The partner resells: its revenue is what the customer pays, gross, and the vendor's is the partner price. */
        @JsonProperty("partner")
        PARTNER
    }
}
