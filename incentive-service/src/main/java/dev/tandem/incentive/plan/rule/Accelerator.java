package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.PeriodTerms;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.payee.PartnerHistory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/**
 * Pays more for a deal than its rate, or less. Those that apply multiply one another.
 *
 * @param within for {@code responseTime}: accepted so soon after the offer, this long included
 * @param tier for {@code partnerTier}: which one the owning partner had on the business date
 * @param atLeast for {@code integrationDepth}: how deep the owning partner's was then
 * @param from for {@code volume}: the attainment in the period that the deal reaches or lies above, in the plan's currency
 * @param percent of the rated amount: 110 pays a tenth more
 */
public record Accelerator(
        By by, Duration within, String tier, IntegrationDepth atLeast, BigDecimal from, BigDecimal percent) {
    /** What an accelerator looks at. */
    public enum By {
        @JsonProperty("responseTime")
        RESPONSE_TIME,
        @JsonProperty("partnerTier")
        PARTNER_TIER,
        @JsonProperty("integrationDepth")
        INTEGRATION_DEPTH,
        @JsonProperty("volume")
        VOLUME
    }

    /** @param owner the owning partner's history */
    public boolean appliesTo(Deal deal, PartnerHistory owner) {
        return switch (by) {
            case RESPONSE_TIME ->
                deal.responseTime().filter(time -> time.compareTo(within) <= 0).isPresent();
            case PARTNER_TIER ->
                owner.tierOn(deal.closedOn()).filter(tier::equals).isPresent();
            case INTEGRATION_DEPTH -> owner.integrationDepthOn(deal.closedOn()).compareTo(atLeast) >= 0;
            // Which deals it lifts shows only when the whole period is calculated.
            case VOLUME -> false;
        };
    }

    /** Told in the trace in the words of the rule. */
    public PeriodTerms.Uplift uplift() {
        return new PeriodTerms.Uplift(
                switch (by) {
                    case RESPONSE_TIME -> "responseTime within " + within;
                    case PARTNER_TIER -> "partnerTier " + tier;
                    case INTEGRATION_DEPTH ->
                        "integrationDepth " + atLeast.name().toLowerCase(Locale.ROOT);
                    case VOLUME -> "volume from " + from.toPlainString();
                },
                percent);
    }
}
