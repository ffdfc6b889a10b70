package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.deal.terms.VendorParticipant;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies about a won deal. */
final class DealCorrectionRequests {
    private DealCorrectionRequests() {}

    @Schema(
            description = "The corrected terms of a won deal; omitted fields stay as they are",
            example = "{\"amount\":{\"amount\":\"54000.00\",\"currency\":\"EUR\"},\"on\":\"2026-07-15\","
                    + "\"reason\":\"A licence was left out of the order\"}")
    record AmendDealRequest(
            @NotNegative @Schema(description = "In the sale's currency, and not less than the refunds")
            Money amount,

            Money margin,
            @NotNegative Money annualValue,
            @Size(max = 200) List<@Valid @NotNull DealLine> lines,
            @Size(max = 50) List<@Valid @NotNull Participant> participants,
            @Size(max = 50) List<@Valid @NotNull VendorParticipant> vendorParticipants,

            @Schema(
                    description = "The business date, from the closing to today; today by default",
                    example = "2026-07-15")
            LocalDate on,

            @NotBlank @Size(max = 500) @Schema(example = "A licence was left out of the order")
            String reason) {

        DealTerms terms(DealTerms before) {
            return new DealTerms(
                    or(amount, before.amount()),
                    or(margin, before.margin()),
                    or(annualValue, before.annualValue()),
                    or(lines, before.lines()),
                    or(participants, before.participants()),
                    or(vendorParticipants, before.vendorParticipants()));
        }

        private static <T> T or(T now, T before) {
            return Optional.ofNullable(now).orElse(before);
        }
    }

    @Schema(description = "A refund of part of a sale, or all of it")
    record RefundDealRequest(
            @NotNull @Schema(description = "More than 0, and no more than is left of the sale, in its currency")
            Money amount,

            @Schema(
                    description = "The business date, from the closing to today; today by default",
                    example = "2026-07-15")
            LocalDate on,

            @NotBlank @Size(max = 500) @Schema(example = "Two licences were returned")
            String reason) {}

    @Schema(description = "The cancellation of a sale")
    record CancelDealRequest(
            @Schema(
                    description = "The business date, from the closing to today; today by default",
                    example = "2026-09-01")
            LocalDate on,

            @NotBlank @Size(max = 500) @Schema(example = "The customer used its right to withdraw")
            String reason) {}

    @Schema(description = "A payment by the customer")
    record RecordPaymentRequest(
            @NotNull @Schema(description = "More than 0, and no more than is still to be paid, in the sale's currency")
            Money amount,

            @Schema(
                    description = "The business date, from the closing to today; today by default",
                    example = "2026-07-01")
            LocalDate on,

            @Size(max = 500) @Schema(example = "First of two instalments")
            String note) {}
}
