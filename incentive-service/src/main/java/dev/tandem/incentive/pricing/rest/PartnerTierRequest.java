package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The terms of one partner tier. */
@Schema(name = "PricePartnerTier")
public record PartnerTierRequest(
        @NotNull
        @Pattern(regexp = TIER, message = "must be a tier such as \"gold\"")
        @Schema(
                example = "gold",
                description = "The partner's tier on the business date, by its name in the " + "program")
        String tier,

        @NotNull
        @Pattern(regexp = DiscountPercent.PATTERN, message = DiscountPercent.MESSAGE)
        @Schema(example = "12.5", description = "Discount off the price: 12.5 means 12.5 %")
        String percent,

        @Valid @Schema(description = "Absent if the tier has the default credit terms")
        CreditTermsRequest credit) {
    /** The same pattern as in the playbook service. */
    static final String TIER = "[a-zA-Z][a-zA-Z0-9-]{0,39}";

    public static PartnerTierRequest of(PriceTerms.TierDiscount discount, Currency currency) {
        return new PartnerTierRequest(
                discount.tier(),
                discount.percent().stripTrailingZeros().toPlainString(),
                discount.ownCredit()
                        .map(own -> CreditTermsRequest.of(own, currency))
                        .orElse(null));
    }

    static void check(List<PartnerTierRequest> tiers, String pointer, Currency currency, List<FieldFault> faults) {
        Set<String> seen = new HashSet<>();
        for (int each = 0; each < tiers.size(); each++) {
            PartnerTierRequest tier = tiers.get(each);
            if (!seen.add(tier.tier())) {
                faults.add(new FieldFault(
                        pointer + "/" + each + "/tier", "repeated", "another entry is for this " + "tier"));
            }
            if (tier.credit() != null) {
                tier.credit().check(pointer + "/" + each + "/credit", currency, faults);
            }
        }
    }

    PriceTerms.TierDiscount discount() {
        return new PriceTerms.TierDiscount(tier, new BigDecimal(percent), credit == null ? null : credit.terms());
    }
}
