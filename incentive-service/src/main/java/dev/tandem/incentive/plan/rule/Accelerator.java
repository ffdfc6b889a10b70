package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.PeriodTerms;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.payee.PartnerHistory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A factor by which a deal pays more, or less, than its rate. Accelerators that apply multiply.
 *
 * @param within for {@code responseTime}: the longest time from offer to acceptance, inclusive
 * @param tier for {@code partnerTier}: the owning partner's tier on the business date
 * @param atLeast for {@code integrationDepth}: the owning partner's minimum depth on the business date
 * @param from for {@code volume}: the attainment in the period that the deal must reach, in the plan's currency
 * @param percent percentage of the rated amount: 110 pays a tenth more
 */
public record Accelerator(
        By by, Duration within, String tier, IntegrationDepth atLeast, BigDecimal from, BigDecimal percent) {
    /** The condition of an accelerator. */
    @Schema(name = "AcceleratorBy")
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
            // The deals it applies to are known only when the whole period is calculated.
            case VOLUME -> false;
        };
    }

    /** The reason in the trace, in the words of the rule. */
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
