package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.plan.rule.Attribution;
import dev.tandem.incentive.plan.rule.AttributionWeight;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The weight of an activity: the percentage of a deal's earnings for the partners who performed it. */
@Schema(name = "PlanRuleActivityWeight")
public record AttributionWeightRequest(
        @NotNull Attribution activity,

        @NotNull
        @Pattern(regexp = "\\d{1,3}(\\.\\d{1,6})?", message = "must be a percentage such as \"40\", zero or more")
        @Schema(example = "40", description = "The weights of a rule add up to exactly 100")
        String percent) {

    public static AttributionWeightRequest of(AttributionWeight weight) {
        return new AttributionWeightRequest(weight.activity(), weight.percent().toPlainString());
    }

    public static void check(List<AttributionWeightRequest> split, String pointer, List<FieldFault> faults) {
        EnumSet<Attribution> seen = EnumSet.noneOf(Attribution.class);
        for (int each = 0; each < split.size(); each++) {
            if (!seen.add(split.get(each).activity())) {
                String at = pointer + "/" + each + "/activity";
                faults.add(new FieldFault(at, "repeated", "another weight is already set for this activity"));
            }
        }
        BigDecimal sum =
                split.stream().map(weight -> weight.weight().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            faults.add(new FieldFault(pointer, "notWhole", "must be exactly 100 %, are " + sum.toPlainString()));
        }
    }

    public AttributionWeight weight() {
        return new AttributionWeight(activity, new BigDecimal(percent));
    }
}
