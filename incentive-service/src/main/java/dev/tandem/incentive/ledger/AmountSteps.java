package dev.tandem.incentive.ledger;

import dev.tandem.incentive.calculation.Fraction;
import dev.tandem.incentive.calculation.PeriodTerms;
import dev.tandem.incentive.calculation.Trace;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps from a deal's rated amount to its contribution to the period, in the fixed order of the calculation. */
@Schema(
        name = "TraceSteps",
        description =
                "In this order: the rated amount, accelerators, the part left after clawback, the period's cap and "
                        + "floor")
public record AmountSteps(
        @Schema(example = "2620", description = "The sum of the slices")
        String rated,

        @Schema(description = "The accelerators that applied, each to the result of the previous one")
        List<UpliftTrace> accelerators,

        @Schema(example = "2882", description = "The deal's own amount after the accelerators")
        String accelerated,

        @Schema(example = "1", description = "The fraction of it that is left after clawback")
        String retained,

        @Schema(example = "2882", description = "The period's running total before cap and floor; absent for a partner")
        String totalEarned,

        @Schema(example = "2500", description = "The period's running total after cap and floor; absent for a partner")
        String totalWithinLimits,

        @Schema(example = "0.9", description = "The fraction of the payee's amount that may be paid by now")
        String payable) {
    /** An accelerator that applied. */
    @Schema(name = "TraceAccelerator")
    public record UpliftTrace(
            @Schema(example = "responseTime within PT4H") String reason,

            @Schema(example = "110", description = "110 pays a tenth more")
            String percent) {

        static UpliftTrace of(PeriodTerms.Uplift uplift) {
            return new UpliftTrace(uplift.reason(), uplift.percent().toPlainString());
        }
    }

    static AmountSteps of(Trace.Steps steps, Fraction payable) {
        return new AmountSteps(
                steps.rated().toString(),
                steps.uplifts().stream().map(UpliftTrace::of).toList(),
                steps.accelerated().toString(),
                steps.kept().toString(),
                steps.totalEarned().toString(),
                steps.totalWithinLimits().toString(),
                payable.toString());
    }

    /** For the earner: without the period's total for all payees, which is not the earner's to see. */
    AmountSteps withoutTotals() {
        return new AmountSteps(rated, accelerators, accelerated, retained, null, null, payable);
    }
}
