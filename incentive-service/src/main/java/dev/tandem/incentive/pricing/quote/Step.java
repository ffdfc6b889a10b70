package dev.tandem.incentive.pricing.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.Fraction;
import java.util.Optional;

/**
 * One step from the list price of a line to what it costs.
 *
 * @param because what made it: the tier, the integration depth, the volume tier, the cap, the floor price
 * @param percent the discount's rate, the cap's, or none for a floor and for rounding
 * @param change what it adds to the line's amount, unrounded; discounts take off, a cap or a floor gives back
 * @param leaves the line's amount after it
 */
public record Step(Kind kind, String because, Optional<Fraction> percent, Fraction change, Fraction leaves) {
    /** In the order in which they are taken. */
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
