package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.plan.rest.TierFaults;
import dev.tandem.incentive.plan.rest.TierRequest;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.pricing.terms.VolumeDiscount;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Measure;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Mode;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The discount for buying a large quantity of one product at a time. */
@Schema(name = "PriceVolumeDiscount")
public record VolumeDiscountRequest(
        @NotNull
        @Schema(
                example = "quantity",
                description = "The measure of the tiers: a line's pieces, or its amount at list price")
        Measure measure,

        @NotNull
        @Schema(
                example = "step",
                description = "step: each part of a line at its own tier's rate; whole: the whole line at the rate "
                        + "of the tier reached")
        Mode mode,

        @NotEmpty
        @Size(max = 50)
        @Schema(
                example = "[{\"lower\":\"0\",\"upper\":\"10\",\"rate\":\"0\"},{\"lower\":\"10\",\"rate\":\"5\"}]",
                description = "Starting at 0, without gap or overlap, the last tier open-ended")
        List<@NotNull @Valid TierRequest> tiers) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public static VolumeDiscountRequest of(VolumeDiscount discount) {
        return new VolumeDiscountRequest(discount.measure(), discount.mode(), TierRequest.of(discount.tiers()));
    }

    void check(String pointer, List<FieldFault> faults) {
        VolumeDiscount discount = discount();
        TierFaults.check(discount.rate(), pointer, faults);
        for (int each = 0; each < tiers.size(); each++) {
            check(discount.tiers().get(each), pointer + "/tiers/" + each, faults);
        }
    }

    private void check(TierTerms tier, String pointer, List<FieldFault> faults) {
        if (tier.rate().compareTo(ALL) > 0) {
            faults.add(new FieldFault(pointer + "/rate", "tooHigh", "a discount must not exceed 100 %"));
        }
        if (measure == Measure.QUANTITY) {
            checkWhole(tier.lower(), pointer + "/lower", faults);
            checkWhole(tier.upper(), pointer + "/upper", faults);
        }
    }

    private static void checkWhole(BigDecimal pieces, String pointer, List<FieldFault> faults) {
        if (pieces != null && pieces.stripTrailingZeros().scale() > 0) {
            faults.add(new FieldFault(pointer, "notWhole", "pieces must be whole numbers"));
        }
    }

    VolumeDiscount discount() {
        return new VolumeDiscount(
                measure, mode, tiers.stream().map(TierRequest::terms).toList());
    }
}
