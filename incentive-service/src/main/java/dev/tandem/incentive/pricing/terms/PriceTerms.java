package dev.tandem.incentive.pricing.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.payee.IntegrationDepth;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The terms of a schedule besides the products' prices. @param tiers at most one for each tier */
public record PriceTerms(PriceTerms.GeneralTerms general, List<PriceTerms.TierDiscount> tiers) {
    /** The part of the terms that applies to one partner. */
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

    /** The same as terms without any other partner's: the part that a partner of that standing may read. */
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
     * The terms of a schedule for all partners.
     *
     * @param combination how the discounts combine; the order is tier, integration depth, volume
     * @param cap the maximum for all discounts together, in percent of the list price; null for no cap
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
     * The terms of a schedule for one partner, by its standing.
     *
     * @param cap the maximum for all discounts together, in percent of the list price
     */
    public record PartnerTerms(
            Combination combination,
            Optional<BigDecimal> cap,
            Optional<TierDiscount> tier,
            Optional<DepthDiscount> depth,
            Optional<VolumeDiscount> volume,
            CreditTerms credit,
            Principal principal) {}

    /** How several discounts on one price combine. */
    public enum Combination {
        /** Each percentage applies to the amount left by the previous one: 10 % and 5 % leave 85.5 %. */
        @JsonProperty("successive")
        SUCCESSIVE,
        /** Each percentage applies to the list price: 10 % and 5 % leave 85 %. */
        @JsonProperty("added")
        ADDED
    }

    /**
     * The terms of one partner tier.
     *
     * @param tier by its name in the program
     * @param percent off the price; 10 means 10 %
     * @param credit null if the tier has the default credit terms
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
     * The additional discount for partners with at least that integration depth. If a partner reaches several, only the
     * deepest counts.
     *
     * @param percent off the price; 10 means 10 %
     */
    public record DepthDiscount(IntegrationDepth atLeast, BigDecimal percent) {}

    /**
     * The principal: the party that sells to the customer in its own name and so recognises the whole price as its
     * revenue (IFRS 15, B34 to B38).
     */
    public enum Principal {
        /** The partner is an agent: its revenue is its margin, net. */
        @JsonProperty("vendor")
        VENDOR,
        /**
         * The partner resells: its revenue is the customer's payment, gross, and the vendor's revenue is the partner
         * price.
         */
        @JsonProperty("partner")
        PARTNER
    }
}
