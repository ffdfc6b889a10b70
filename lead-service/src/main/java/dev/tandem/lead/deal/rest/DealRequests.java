package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.deal.Closure.CloseReasonCode;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealForecast;
import dev.tandem.lead.deal.DealForecast.ForecastCategory;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.deal.terms.VendorParticipant;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies about an open deal. */
final class DealRequests {
    private DealRequests() {}

    @Schema(
            description = "The deal of an accepted handoff, or of an approved registration: exactly one of the two",
            example =
                    "{\"handoffId\":\"0192f1c2-7d3e-7abc-8def-012345671007\",\"amount\":{\"amount\":\"48000.00\",\"currency\":\"EUR\"},"
                            + "\"margin\":{\"amount\":\"12000.00\",\"currency\":\"EUR\"},\"forecastCategory\":\"bestCase\",\"expectedCloseOn\":\"2026-06-30\"}")
    record OpenDealRequest(
            @Schema(description = "Accepted, without a deal yet")
            UUID handoffId,

            @Schema(description = "Approved, without a deal yet")
            UUID registrationId,

            @NotNull @NotNegative Money amount,

            @Schema(description = "The vendor's margin; visible to the vendor only")
            Money margin,

            @NotNegative Money annualValue,

            @Size(max = 200) @Schema(description = "If there are any, their amounts add up exactly to the deal's")
            List<@Valid @NotNull DealLine> lines,

            @Size(max = 50) @Schema(description = "Shares add up to exactly 100 %; the owning partner alone by default")
            List<@Valid @NotNull Participant> participants,

            @Size(max = 50) @Schema(description = "The vendor's own people, credited beside the 100 %")
            List<@Valid @NotNull VendorParticipant> vendorParticipants,

            @Schema(description = "pipeline by default", example = "bestCase")
            ForecastCategory forecastCategory,

            @Schema(
                    description = "In the tenant's time zone; without it the deal is in no forecast",
                    example = "2026-06-30")
            LocalDate expectedCloseOn) {

        /** @throws InvalidRequest unless it names exactly one of handoff and registration */
        boolean opensHandoff() {
            if ((handoffId == null) == (registrationId == null)) {
                String message = "give either handoffId or registrationId";
                throw new InvalidRequest(List.of(new FieldFault("/handoffId", "notNull", message)));
            }
            return handoffId != null;
        }

        DealTerms terms() {
            return new DealTerms(amount, margin, annualValue, lines, participants, vendorParticipants);
        }

        DealForecast outlook() {
            return new DealForecast(forecastCategory, expectedCloseOn);
        }
    }

    @Schema(
            description = "All fields of an open deal that can be changed; a partner changes forecastCategory and "
                    + "expectedCloseOn",
            example = "{\"forecastCategory\":\"commit\",\"expectedCloseOn\":\"2026-06-30\","
                    + "\"margin\":{\"amount\":\"12000.00\",\"currency\":\"EUR\"}}")
    record ChangeDealRequest(
            @NotNull @NotNegative Money amount,
            Money margin,
            @NotNegative Money annualValue,
            @Size(max = 200) List<@Valid @NotNull DealLine> lines,
            @Size(max = 50) List<@Valid @NotNull Participant> participants,
            @Size(max = 50) List<@Valid @NotNull VendorParticipant> vendorParticipants,
            ForecastCategory forecastCategory,
            LocalDate expectedCloseOn) {
        static ChangeDealRequest of(Deal deal) {
            DealTerms terms = deal.terms();
            return new ChangeDealRequest(
                    terms.amount(),
                    terms.margin(),
                    terms.annualValue(),
                    terms.lines(),
                    terms.participants(),
                    terms.vendorParticipants(),
                    deal.outlook().forecastCategory(),
                    deal.outlook().expectedCloseOn());
        }

        DealTerms terms() {
            return new DealTerms(amount, margin, annualValue, lines, participants, vendorParticipants);
        }

        DealForecast outlook() {
            return new DealForecast(forecastCategory, expectedCloseOn);
        }
    }

    record AdvanceDealRequest(
            @NotBlank @Schema(example = "validation") String stage) {}

    @Schema(description = "How the deal ended, and why: a code, words, or both; other needs words")
    record CloseDealRequest(
            @NotNull @Schema(example = "won") Outcome outcome,

            @Schema(
                    description =
                            "Won: productFit, integration, partnerValue, relationship, price, timing, other. Lost:"
                                    + " competitor, noBudget, noDecision, missingFeature, relationship, price, timing, other",
                    example = "integration")
            CloseReasonCode code,

            @Size(max = 500) @Schema(example = "Best integration with their warehouse system")
            String reason,

            @Schema(description = "The business date; today by default", example = "2026-03-31")
            LocalDate closedOn) {
        @Schema(name = "DealOutcome")
        enum Outcome {
            @JsonProperty("won")
            WON,
            @JsonProperty("lost")
            LOST
        }

        DealStatus status() {
            return outcome == Outcome.WON ? DealStatus.WON : DealStatus.LOST;
        }
    }
}
