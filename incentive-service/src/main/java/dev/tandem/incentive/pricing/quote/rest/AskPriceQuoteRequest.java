package dev.tandem.incentive.pricing.quote.rest;

import dev.tandem.incentive.pricing.quote.QuoteInquiry;
import dev.tandem.incentive.pricing.quote.QuoteInquiry.AskedLine;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several products, to be priced for one partner. */
@Schema(name = "AskPriceQuote")
public record AskPriceQuoteRequest(
        @Schema(
                example = "0192f1c2-7d3e-7abc-8def-012345670001",
                description = "The buying partner; optional for a partner, which can request quotes only for itself")
        UUID partnerId,

        @Schema(example = "2027-03-01", description = "The business date; defaults to today")
        LocalDate on,

        @Pattern(regexp = CURRENCY, message = "must be an ISO 4217 code")
        @Schema(example = "USD", description = "Required only if the products have prices in several currencies")
        String currency,

        @NotEmpty
        @Size(max = 100)
        @Schema(description = "Each line is for a different product; volume discounts apply per line")
        List<@NotNull @Valid LineRequest> lines) {

    static final String CURRENCY = "[A-Z]{3}";

    /** The quantity of one product. */
    @Schema(name = "AskPriceQuoteLine")
    public record LineRequest(
            @NotNull
            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345670002", description = "The product id used " + "in deals")
            UUID productId,

            @NotNull @Min(1) @Max(1_000_000) @Schema(example = "25", description = "The number of pieces")
            Integer quantity) {}

    /** @throws InvalidRequest with all products that are named more than once */
    QuoteInquiry asked(UUID partner) {
        List<FieldFault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!seen.add(lines.get(line).productId())) {
                faults.add(new FieldFault(
                        "/lines/" + line + "/productId", "repeated", "another line is for this " + "product"));
            }
        }
        InvalidRequest.ifAny(faults);
        List<AskedLine> asked = lines.stream()
                .map(line -> new AskedLine(line.productId(), line.quantity()))
                .toList();
        return new QuoteInquiry(partner, Optional.ofNullable(on), Optional.ofNullable(currency), asked);
    }
}
