package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.agreement.AgreementHeading;
import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.agreement.rest.AgreementCode;
import dev.tandem.incentive.agreement.rest.EffectiveRange;
import dev.tandem.incentive.pricing.AgreedPrices;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a price schedule to draft; an existing code creates the next version of that schedule. */
@Schema(name = "DraftPriceSchedule")
public record DraftPriceScheduleRequest(
        @NotNull
        @Pattern(regexp = AgreementCode.PATTERN, message = AgreementCode.MESSAGE)
        @Schema(
                example = "partner-prices",
                description = "An existing code creates the next version of that " + "schedule")
        String code,

        @NotNull @Size(min = 1, max = 200) @Schema(example = "Partner prices 2027")
        String name,

        @NotNull @Schema(example = "USD", description = "ISO 4217; the currency of all prices")
        String currency,

        @NotNull @Schema(example = "2027-01-01", description = "The first business date covered")
        LocalDate effectiveFrom,

        @Schema(example = "2028-01-01", description = "The first business date no longer covered; absent if open-ended")
        LocalDate effectiveTo,

        @NotEmpty
        @Size(max = 1000)
        @Schema(description = "A product has at most one price per currency and day across all schedules")
        List<@NotNull @Valid ProductPriceRequest> products,

        @NotNull @Valid PriceTermsRequest terms) {

    /** @throws InvalidRequest with all faults of the fields in combination, such as gaps between volume tiers */
    AgreedPrices prices() {
        List<FieldFault> faults = new ArrayList<>();
        EffectiveRange.check(effectiveFrom, effectiveTo, faults);
        Currency money = AgreedCurrency.parse(currency, faults);
        ProductPriceRequest.check(products, money, faults);
        terms.check("/terms", money, faults);
        InvalidRequest.ifAny(faults);
        return new AgreedPrices(
                new AgreementHeading(code, name, money, effectiveFrom, effectiveTo),
                terms.terms(),
                products.stream().map(ProductPriceRequest::product).toList());
    }
}
