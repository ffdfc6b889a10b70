package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The discount for partners whose systems are integrated to a given depth. */
@Schema(name = "PriceIntegrationDepth")
public record IntegrationDepthRequest(
        @NotNull
        @Schema(
                example = "certified",
                description = "basic or certified; if a partner reaches several, only the deepest counts")
        IntegrationDepth atLeast,

        @NotNull
        @Pattern(regexp = DiscountPercent.PATTERN, message = DiscountPercent.MESSAGE)
        @Schema(example = "5", description = "Discount off the price: 5 means 5 %")
        String percent) {

    public static IntegrationDepthRequest of(PriceTerms.DepthDiscount discount) {
        return new IntegrationDepthRequest(
                discount.atLeast(), discount.percent().toPlainString());
    }

    static void check(List<IntegrationDepthRequest> depths, String pointer, List<FieldFault> faults) {
        EnumSet<IntegrationDepth> seen = EnumSet.noneOf(IntegrationDepth.class);
        for (int each = 0; each < depths.size(); each++) {
            String at = pointer + "/" + each + "/atLeast";
            if (!seen.add(depths.get(each).atLeast())) {
                faults.add(new FieldFault(at, "repeated", "another entry is for this depth"));
            }
            if (depths.get(each).atLeast() == IntegrationDepth.NONE) {
                faults.add(new FieldFault(at, "everybody", "a discount for all partners belongs in the list price"));
            }
        }
    }

    PriceTerms.DepthDiscount discount() {
        return new PriceTerms.DepthDiscount(atLeast, new BigDecimal(percent));
    }
}
