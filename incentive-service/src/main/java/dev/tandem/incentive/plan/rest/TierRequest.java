package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A band of attainment or volume: the lower bound belongs to it, the upper bound to the next tier. */
@Schema(name = "Tier")
public record TierRequest(
        @NotNull
        @Pattern(regexp = BOUND, message = BOUND_MESSAGE)
        @Schema(example = "50000", description = "In the agreement's currency, in percent of the target, or in pieces")
        String lower,

        @Pattern(regexp = BOUND, message = BOUND_MESSAGE)
        @Schema(example = "150000", description = "In the same unit as lower; absent on the last tier")
        String upper,

        @NotNull
        @Pattern(regexp = PERCENT, message = PERCENT_MESSAGE)
        @Schema(example = "6.125", description = "6.125 means 6.125 %")
        String rate) {

    static final String PERCENT = "\\d{1,3}(\\.\\d{1,8})?";
    static final String PERCENT_MESSAGE = "must be a percentage such as \"6.125\", zero or more";
    private static final String BOUND = "\\d{1,15}(\\.\\d{1,3})?";
    private static final String BOUND_MESSAGE = "must be a decimal string such as \"50000\", zero or more";

    /** The tiers as they were submitted. */
    public static List<TierRequest> of(List<TierTerms> tiers) {
        return tiers.stream()
                .map(tier -> new TierRequest(plain(tier.lower()), plain(tier.upper()), plain(tier.rate())))
                .toList();
    }

    private static String plain(BigDecimal decimal) {
        return decimal == null ? null : decimal.toPlainString();
    }

    public TierTerms terms() {
        return new TierTerms(new BigDecimal(lower), upper == null ? null : new BigDecimal(upper), new BigDecimal(rate));
    }
}
