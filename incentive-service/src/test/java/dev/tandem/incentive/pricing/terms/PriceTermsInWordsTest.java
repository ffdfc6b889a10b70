package dev.tandem.incentive.pricing.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Measure;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Mode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTermsInWordsTest {
    private static final CreditTerms AT_ONCE = new CreditTerms(0, null, null);

    @Test
    void aScheduleWithoutDiscountsSaysWhenToPayAndWhoseRevenueItIs() {
        PriceTerms.GeneralTerms plain = new PriceTerms.GeneralTerms(
                PriceTerms.Combination.SUCCESSIVE, null, null, null, AT_ONCE, PriceTerms.Principal.VENDOR);

        assertEquals(
                "Invoices are due at once. The partner is an agent: what the customer pays is the vendor's revenue, and"
                        + " the margin is the partner's.",
                words(plain));
    }

    @Test
    void everyTermIsASentenceInTheOrderOfTheCalculation() {
        PriceTerms.GeneralTerms general = new PriceTerms.GeneralTerms(
                PriceTerms.Combination.ADDED,
                new BigDecimal("40"),
                List.of(
                        new PriceTerms.DepthDiscount(IntegrationDepth.BASIC, new BigDecimal("2")),
                        new PriceTerms.DepthDiscount(IntegrationDepth.CERTIFIED, new BigDecimal("5.5"))),
                volume(Measure.QUANTITY, Mode.STEP, "1"),
                new CreditTerms(30, new BigDecimal("50000"), new CreditTerms.EarlyPayment(new BigDecimal("2"), 10)),
                PriceTerms.Principal.PARTNER);

        assertEquals(
                "A partner of tier silver gets 10 % off. A partner of tier gold gets 12.5 % off."
                        + " A partner whose integration is at least basic gets 2 % off."
                        + " A partner whose integration is at least certified gets 5.5 % off."
                        + " Of these, only the deepest integration counts."
                        + " Each part of a line gets the volume discount of the tier it lies in: 0 % from 0 pieces to"
                        + " below 1 piece, 5 % from 1 piece on."
                        + " Each discount is a percentage of the list price."
                        + " All discounts together take off at most 40 % of the list price."
                        + " Invoices are due after 30 days, less 2 % if paid within 10 days, and at most 50,000 USD may"
                        + " be open at a time."
                        + " For tier gold, they are due after 1 day."
                        + " The partner resells: what the customer pays is the partner's revenue, and what the partner"
                        + " pays is the vendor's.",
                words(
                        general,
                        new PriceTerms.TierDiscount("silver", new BigDecimal("10"), null),
                        new PriceTerms.TierDiscount(
                                "gold", new BigDecimal("12.50000000"), new CreditTerms(1, null, null))));
    }

    @Test
    void oneKindOfDiscountNeedsNoWordOnHowSeveralGoTogether() {
        PriceTerms.GeneralTerms general = new PriceTerms.GeneralTerms(
                PriceTerms.Combination.SUCCESSIVE,
                null,
                null,
                volume(Measure.AMOUNT, Mode.WHOLE, "1000"),
                AT_ONCE,
                PriceTerms.Principal.PARTNER);

        assertEquals(
                "All of a line gets the volume discount of the tier it reaches: 0 % from 0 USD to below 1,000 USD, 5 %"
                        + " from 1,000 USD on, at list price.",
                words(general).replaceAll(" Invoices.*", ""));
    }

    @Test
    void successiveDiscountsAreToldAsSuch() {
        PriceTerms.GeneralTerms general = new PriceTerms.GeneralTerms(
                PriceTerms.Combination.SUCCESSIVE,
                null,
                null,
                volume(Measure.QUANTITY, Mode.WHOLE, "10"),
                AT_ONCE,
                PriceTerms.Principal.PARTNER);

        assertEquals(
                " Each discount is taken off what the one before it left.",
                words(general, new PriceTerms.TierDiscount("gold", BigDecimal.TEN, null))
                        .replaceAll(".* 10 pieces on\\.", "")
                        .replaceAll(" Invoices.*", ""));
    }

    private static VolumeDiscount volume(Measure measure, Mode mode, String bound) {
        BigDecimal at = new BigDecimal(bound);
        return new VolumeDiscount(
                measure,
                mode,
                List.of(
                        new TierTerms(BigDecimal.ZERO, at, BigDecimal.ZERO),
                        new TierTerms(at, null, new BigDecimal("5"))));
    }

    private static String words(PriceTerms.GeneralTerms general, PriceTerms.TierDiscount... tiers) {
        return PriceTermsInWords.of(new PriceTerms(general, List.of(tiers)), Currency.getInstance("USD"));
    }
}
