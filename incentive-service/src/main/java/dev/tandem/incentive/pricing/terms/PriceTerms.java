package dev.tandem.incentive.pricing.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that a schedule agrees on besides the products' prices. @param tiers at most one for each tier */
public record PriceTerms(GeneralTerms general, List<TierDiscount> tiers) {
    /** The part of it that is one partner's. */
    public PartnerTerms of(Buyer buyer) {
        Optional<TierDiscount> tier = tiers.stream()
                .filter(each -> buyer.tier().filter(each.tier()::equals).isPresent())
                .findFirst();
        return new PartnerTerms(
                general.combination(),
                Optional.ofNullable(general.cap()),
                tier,
                deepest(buyer),
                Optional.ofNullable(general.volume()),
                tier.flatMap(TierDiscount::ownCredit).orElse(general.credit()),
                general.principal());
    }

    /** The same as terms that mention nobody else: what a partner of that standing may read. */
    public PriceTerms partOf(Buyer buyer) {
        PartnerTerms part = of(buyer);
        GeneralTerms own = new GeneralTerms(
                general.combination(),
                general.cap(),
                part.depth().stream().toList(),
                general.volume(),
                part.credit(),
                general.principal());
        return new PriceTerms(
                own, part.tier().map(TierDiscount::withoutCredit).stream().toList());
    }

    private Optional<DepthDiscount> deepest(Buyer buyer) {
        return general.depths().stream()
                .filter(each -> buyer.depth().compareTo(each.atLeast()) >= 0)
                .max(Comparator.comparing(DepthDiscount::atLeast));
    }
}
