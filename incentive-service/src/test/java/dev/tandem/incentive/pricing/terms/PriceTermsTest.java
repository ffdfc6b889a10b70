package dev.tandem.incentive.pricing.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.payee.IntegrationDepth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceTermsTest {
    private static final CreditTerms USUAL = new CreditTerms(30, null, null);
    private static final CreditTerms LONGER = new CreditTerms(60, new BigDecimal("5000"), null);
    private static final PriceTerms.TierDiscount SILVER =
            new PriceTerms.TierDiscount("silver", new BigDecimal("10"), null);
    private static final PriceTerms.TierDiscount GOLD =
            new PriceTerms.TierDiscount("gold", new BigDecimal("15"), LONGER);
    private static final PriceTerms.DepthDiscount BASIC =
            new PriceTerms.DepthDiscount(IntegrationDepth.BASIC, new BigDecimal("2"));
    private static final PriceTerms.DepthDiscount CERTIFIED =
            new PriceTerms.DepthDiscount(IntegrationDepth.CERTIFIED, new BigDecimal("5"));
    private static final PriceTerms TERMS = new PriceTerms(
            new PriceTerms.GeneralTerms(
                    PriceTerms.Combination.SUCCESSIVE,
                    null,
                    List.of(CERTIFIED, BASIC),
                    null,
                    USUAL,
                    PriceTerms.Principal.PARTNER),
            List.of(SILVER, GOLD));

    @Test
    void aPartnerGetsWhatItsTierAndItsDeepestIntegrationGive() {
        PriceTerms.PartnerTerms own = TERMS.of(buyer("gold", IntegrationDepth.CERTIFIED));

        assertEquals(Optional.of(GOLD), own.tier());
        assertEquals(Optional.of(CERTIFIED), own.depth());
        assertEquals(LONGER, own.credit());
    }

    @Test
    void aTierWithoutCreditTermsOfItsOwnHasThoseOfEverybody() {
        PriceTerms.PartnerTerms own = TERMS.of(buyer("silver", IntegrationDepth.BASIC));

        assertEquals(Optional.of(BASIC), own.depth());
        assertEquals(USUAL, own.credit());
    }

    @Test
    void aTierThatIsNotNamedAndNoIntegrationGiveNothing() {
        for (PricedPartner buyer :
                List.of(buyer("bronze", IntegrationDepth.NONE), buyer(null, IntegrationDepth.NONE))) {
            PriceTerms.PartnerTerms own = TERMS.of(buyer);

            assertEquals(Optional.empty(), own.tier());
            assertEquals(Optional.empty(), own.depth());
            assertEquals(USUAL, own.credit());
        }
    }

    @Test
    void thePartOfOnePartnerMentionsNobodyElse() {
        PriceTerms part = TERMS.partOf(buyer("gold", IntegrationDepth.BASIC));

        assertEquals(List.of(new PriceTerms.TierDiscount("gold", new BigDecimal("15"), null)), part.tiers());
        assertEquals(List.of(BASIC), part.general().depths());
        assertEquals(LONGER, part.general().credit());
    }

    private static PricedPartner buyer(String tier, IntegrationDepth depth) {
        return new PricedPartner(Optional.ofNullable(tier), depth, false);
    }
}
