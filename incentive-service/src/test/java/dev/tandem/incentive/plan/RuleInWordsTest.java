package dev.tandem.incentive.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.agreement.EnglishFormat;
import dev.tandem.incentive.calculation.RecoverableDraw;
import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.incentive.plan.rule.Accelerator;
import dev.tandem.incentive.plan.rule.Accelerator.By;
import dev.tandem.incentive.plan.rule.Attribution;
import dev.tandem.incentive.plan.rule.AttributionWeight;
import dev.tandem.incentive.plan.rule.Basis;
import dev.tandem.incentive.plan.rule.Clawback;
import dev.tandem.incentive.plan.rule.ClawbackShare;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.Holdback;
import dev.tandem.incentive.plan.rule.Payable;
import dev.tandem.incentive.plan.rule.PaymentTerms;
import dev.tandem.incentive.plan.rule.PeriodLimits;
import dev.tandem.incentive.plan.rule.RateTerms;
import dev.tandem.incentive.plan.rule.RateTerms.Mode;
import dev.tandem.incentive.plan.rule.RateTerms.Scope;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.plan.rule.RateTerms.Type;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.plan.rule.SaleDuration;
import dev.tandem.incentive.plan.rule.TargetMetric;
import dev.tandem.incentive.plan.rule.Trigger;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleInWordsTest {
    private static final RateTerms TEN_PERCENT =
            new RateTerms(Type.PERCENT, new BigDecimal("10"), null, null, null, null, null, null);

    @Test
    void aPlainRuleIsTwoSentences() {
        assertEquals(
                "Each deal that is won pays 10 % of its amount. The partners of the deal are paid by their shares in it.",
                words(rule(TEN_PERCENT)));
    }

    @Test
    void tiersAreToldWithTheirBounds() {
        RateTerms tiered = tiered(Mode.STEP, Scope.CUMULATIVE, null);

        assertEquals(
                "Over a quarter, a partner's sales add up, each deal that is won by its amount. Each part is paid at the"
                        + " rate of the tier it lies in: 4.75 % from 0 USD to below 50,000.5 USD, 6.125 % from 50,000.5 USD"
                        + " on. The partners of the deal are paid by their shares in it.",
                words(rule(tiered)));
    }

    @Test
    void eachModeReadsDifferently() {
        assertReads(
                "All of it is paid at the rate of the tier it ends in",
                tiered(Mode.WHOLE, Scope.PER_TRANSACTION, null));
        assertReads("is paid on everything so far", tiered(Mode.RETROACTIVE, Scope.CUMULATIVE, null));
        assertReads("climbs in a straight line", tiered(Mode.INTERPOLATED, Scope.PER_TRANSACTION, null));
        assertReads(
                "from 0 % of the target of 20,000 USD", tiered(Mode.STEP, Scope.CUMULATIVE, new BigDecimal("20000")));
    }

    @Test
    void aPartnersOwnTargetIsNamedAndWhatBecomesOfWhoHasNone() {
        RateTerms measured = tiered(Mode.WHOLE, Scope.CUMULATIVE, null, TargetMetric.CO_SOLD_REVENUE);

        assertReads(
                "4.75 % from 0 % of the partner's co-sold revenue target for the quarter to below 50,000.5 % of the"
                        + " partner's co-sold revenue target for the quarter",
                measured);
        assertReads("Without such a target in USD nothing is paid.", measured);
    }

    @Test
    void everyOtherTermIsASentenceInTheOrderOfTheCalculation() {
        Rule rule = new Rule(
                "r",
                RuleKind.OVERLAY,
                EarnerRole.DEAL_MANAGER,
                EarnerRole.DEAL_MANAGER,
                Trigger.RENEWAL,
                Basis.MARGIN,
                PeriodKind.MONTH,
                new RateTerms(Type.FLAT, null, new BigDecimal("25.5"), null, null, null, null, null),
                List.of(
                        new Accelerator(By.RESPONSE_TIME, Duration.ofHours(4), null, null, null, new BigDecimal("110")),
                        new Accelerator(By.PARTNER_TIER, null, "gold", null, null, new BigDecimal("120")),
                        new Accelerator(
                                By.INTEGRATION_DEPTH,
                                null,
                                null,
                                IntegrationDepth.CERTIFIED,
                                null,
                                new BigDecimal("130")),
                        new Accelerator(By.VOLUME, null, null, null, new BigDecimal("1000"), new BigDecimal("150"))),
                new PeriodLimits(new BigDecimal("80"), new BigDecimal("1000")),
                new Clawback(90, ClawbackShare.PRO_RATA, ClawbackShare.NONE),
                "deal.amount >= 1000",
                SaleDuration.FIRST_YEAR,
                new PaymentTerms(Payable.ON_CUSTOMER_PAYMENT, new Holdback(new BigDecimal("20"), 1)),
                new BigDecimal("5000"),
                new RecoverableDraw(new BigDecimal("1000"), 4),
                null);

        assertEquals(
                "Each renewal pays 25.5 USD. Only those that meet this condition count: deal.amount >= 1000."
                        + " Only what comes before the sale's first anniversary counts."
                        + " If the lead was accepted within 4 hours, 110 % of that is paid."
                        + " If the partner was of tier gold on that day, 120 % of that is paid."
                        + " If the partner's integration was at least certified on that day, 130 % of that is paid."
                        + " If the period's total reaches 1,000 USD, 150 % of that is paid."
                        + " If the customer gets money back, cancels or leaves within 90 days of the sale, what was paid is"
                        + " taken back in proportion, and the sale's part of the period's total stays."
                        + " A month pays at least 80 USD once anything is earned, and at most 1,000 USD."
                        + " All payees together get at most 5,000 USD; the earliest deals come first."
                        + " The deal's manager is paid, on top of what others get."
                        + " It is paid in the proportion in which the customer has paid."
                        + " 20 % is held back for 1 day from the day of the deal."
                        + " An advance raises each month to 1,000 USD; from month 4 of the plan on, it is recovered from"
                        + " earnings.",
                words(rule));
    }

    @Test
    void aSplitTellsWhatEachActivityIsWorth() {
        Rule rule = rule(
                TEN_PERCENT,
                new AttributionWeight(Attribution.SOURCED, new BigDecimal("40")),
                new AttributionWeight(Attribution.CO_SOLD, new BigDecimal("60")));

        assertEquals(
                "Each deal that is won pays 10 % of its amount. The partners are paid by what they did for the deal,"
                        + " 40 % for sourcing it, 60 % for co-selling it; the weight of"
                        + " what no one did goes to the others in proportion.",
                words(rule));
    }

    @Test
    void aTimeIsToldInTheUnitThatLeavesNoRest() {
        assertEquals("2 days", EnglishFormat.time(Duration.ofHours(48)));
        assertEquals("90 minutes", EnglishFormat.time(Duration.ofMinutes(90)));
        assertEquals("1 second", EnglishFormat.time(Duration.ofSeconds(1)));
    }

    private static void assertReads(String part, RateTerms rate) {
        assertTrue(words(rule(rate)).contains(part), words(rule(rate)));
        assertFalse(words(rule(rate)).contains("null"), words(rule(rate)));
    }

    private static RateTerms tiered(Mode mode, Scope scope, BigDecimal target) {
        return tiered(mode, scope, target, null);
    }

    private static RateTerms tiered(Mode mode, Scope scope, BigDecimal target, TargetMetric metric) {
        List<TierTerms> tiers = List.of(
                new TierTerms(BigDecimal.ZERO, new BigDecimal("50000.50"), new BigDecimal("4.75")),
                new TierTerms(new BigDecimal("50000.50"), null, new BigDecimal("6.125")));
        return new RateTerms(Type.TIERED, null, null, mode, scope, target, metric, tiers);
    }

    private static Rule rule(RateTerms rate, AttributionWeight... weights) {
        List<AttributionWeight> split = List.of(weights);
        return new Rule(
                "r",
                RuleKind.COMMISSION,
                EarnerRole.PARTNER,
                EarnerRole.PARTNER,
                Trigger.DEAL_WON,
                Basis.AMOUNT,
                PeriodKind.QUARTER,
                rate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                split);
    }

    private static String words(Rule rule) {
        return RuleInWords.of(rule, Currency.getInstance("USD"));
    }
}
