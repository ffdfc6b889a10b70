package dev.tandem.incentive.pricing.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.Fraction;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step from the list price of a line to its total.
 *
 * @param because the reason for the step: the tier, the integration depth, the volume tier, the cap or the floor price
 * @param percent the rate of the discount or the cap; none for a floor and for rounding
 * @param change the unrounded change to the line's amount: negative for discounts, positive for a cap or a floor
 * @param remaining the line's amount after it
 */
public record Step(Kind kind, String because, Optional<Fraction> percent, Fraction change, Fraction remaining) {
    /** In the order in which they are applied. */
    @Schema(name = "PriceStepKind")
    public enum Kind {
        @JsonProperty("partnerTier")
        PARTNER_TIER,
        @JsonProperty("integrationDepth")
        INTEGRATION_DEPTH,
        @JsonProperty("volume")
        VOLUME,
        @JsonProperty("cap")
        CAP,
        @JsonProperty("floor")
        FLOOR,
        @JsonProperty("rounding")
        ROUNDING
    }
}
