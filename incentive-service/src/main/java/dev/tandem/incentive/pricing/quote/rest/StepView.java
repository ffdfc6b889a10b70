package dev.tandem.incentive.pricing.quote.rest;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.pricing.quote.Step;
import dev.tandem.incentive.pricing.quote.Step.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step from the list price of a line to its total. */
@Schema(name = "PriceStep")
record StepView(
        @Schema(example = "partnerTier", description = "The type of the step; steps are applied in this order")
        Kind step,

        @Schema(
                example = "gold",
                description =
                        "The reason for the step: the tier, the integration depth, the bounds of the volume tier, "
                                + "the cap or the floor price")
        String because,

        @Schema(example = "12.5", description = "The rate; absent for a floor and for rounding")
        String percent,

        @Schema(
                example = "-312.5",
                description = "The exact, unrounded change to the line: negative for discounts, positive for cap and "
                        + "floor")
        String change,

        @Schema(example = "2187.5", description = "The line after this step, exact and unrounded")
        String remaining) {

    static StepView of(Step step) {
        return new StepView(
                step.kind(),
                step.because(),
                step.percent().map(Fraction::toString).orElse(null),
                step.change().toString(),
                step.remaining().toString());
    }
}
