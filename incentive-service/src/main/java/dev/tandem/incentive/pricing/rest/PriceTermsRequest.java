package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Discounts and terms of a price schedule, in requests and responses. */
@Schema(name = "PriceTerms")
public record PriceTermsRequest(
        @Schema(
                example = "successive",
                description = "successive: each discount applies to the amount left by the previous one; added: "
                        + "each applies to the list price. The order is tier, integration depth, volume",
                defaultValue = "successive")
        PriceTerms.Combination combination,

        @Pattern(regexp = DiscountPercent.PATTERN, message = DiscountPercent.MESSAGE)
        @Schema(
                example = "40",
                description = "The maximum for all discounts together, in percent of the list price; absent for no "
                        + "cap. Required if added discounts could exceed 100 %")
        String maxDiscount,

        @Size(max = 20)
        @Schema(description = "The terms of each partner tier; a tier that is not listed gets no " + "tier discount")
        List<@NotNull @Valid PartnerTierRequest> partnerTiers,

        @Size(max = 2) List<@NotNull @Valid IntegrationDepthRequest> integrationDepths,

        @Valid VolumeDiscountRequest volume,

        @NotNull
        @Valid
        @Schema(description = "The default credit terms, for partners whose tier has none of its " + "own")
        CreditTermsRequest credit,

        @NotNull
        @Schema(
                example = "partner",
                description = "partner: the partner resells, and the customer's payment is its revenue; vendor: the "
                        + "partner is an agent, and its margin is its revenue")
        PriceTerms.Principal revenueRecognisedBy) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public static PriceTermsRequest of(PriceTerms terms, Currency currency) {
        PriceTerms.GeneralTerms general = terms.general();
        return new PriceTermsRequest(
                general.combination(),
                general.cap() == null ? null : general.cap().toPlainString(),
                terms.tiers().stream()
                        .map(tier -> PartnerTierRequest.of(tier, currency))
                        .toList(),
                general.depths().stream().map(IntegrationDepthRequest::of).toList(),
                general.volume() == null ? null : VolumeDiscountRequest.of(general.volume()),
                CreditTermsRequest.of(general.credit(), currency),
                general.principal());
    }

    public void check(String pointer, Currency currency, List<FieldFault> faults) {
        PartnerTierRequest.check(tiers(), pointer + "/partnerTiers", currency, faults);
        IntegrationDepthRequest.check(depths(), pointer + "/integrationDepths", faults);
        if (volume != null) {
            volume.check(pointer + "/volume", faults);
        }
        credit.check(pointer + "/credit", currency, faults);
        if (combination == PriceTerms.Combination.ADDED
                && maxDiscount == null
                && largestSum().compareTo(ALL) > 0) {
            String message =
                    "added, these discounts take off up to " + largestSum().toPlainString() + " %";
            faults.add(new FieldFault(pointer + "/maxDiscount", "required", message));
        }
    }

    private BigDecimal largestSum() {
        return largest(tiers().stream().map(PartnerTierRequest::percent))
                .add(largest(depths().stream().map(IntegrationDepthRequest::percent)))
                .add(largest(Optional.ofNullable(volume).stream()
                        .flatMap(each -> each.tiers().stream())
                        .map(tier -> tier.rate())));
    }

    private static BigDecimal largest(Stream<String> percents) {
        return percents.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    public PriceTerms terms() {
        PriceTerms.GeneralTerms general = new PriceTerms.GeneralTerms(
                combination == null ? PriceTerms.Combination.SUCCESSIVE : combination,
                maxDiscount == null ? null : new BigDecimal(maxDiscount),
                depths().stream().map(IntegrationDepthRequest::discount).toList(),
                volume == null ? null : volume.discount(),
                credit.terms(),
                revenueRecognisedBy);
        return new PriceTerms(
                general, tiers().stream().map(PartnerTierRequest::discount).toList());
    }

    private List<PartnerTierRequest> tiers() {
        return Objects.requireNonNullElse(partnerTiers, List.of());
    }

    private List<IntegrationDepthRequest> depths() {
        return Objects.requireNonNullElse(integrationDepths, List.of());
    }
}
