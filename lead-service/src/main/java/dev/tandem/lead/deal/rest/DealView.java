package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.deal.Closure;
import dev.tandem.lead.deal.Closure.CloseReasonCode;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealForecast;
import dev.tandem.lead.deal.DealForecast.ForecastCategory;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.deal.terms.VendorParticipant;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One flat record for callers, composed of several parts. */
@Schema(description = "A joint sale; a partner sees only its own share")
public record DealView(
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,
        UUID thread,
        @Schema(example = "won") DealStatus status,
        @Schema(example = "proposal") String stage,
        @JsonUnwrapped OriginPart origin,
        @JsonUnwrapped TermsPart terms,
        @JsonUnwrapped OutlookPart outlook,
        @JsonUnwrapped OutcomePart outcome,

        @Schema(description = "The actions open to the caller now, and why others are not; gates may still refuse")
        List<AllowedAction> allowedActions,

        @Schema(description = "The fields that the caller may change now, and why others are fixed")
        List<EditableField> fields) {

    public static DealView of(Deal deal, Caller viewer) {
        return new DealView(
                deal.id(),
                deal.revision(),
                deal.createdAt(),
                deal.updatedAt(),
                deal.thread(),
                deal.status(),
                deal.stage(),
                OriginPart.of(deal),
                TermsPart.of(deal.terms(), viewer),
                OutlookPart.of(deal.outlook()),
                OutcomePart.of(deal),
                DealActions.of(deal, viewer),
                DealActions.fields(deal, viewer));
    }

    /** The origin of a deal. */
    public record OriginPart(
            @Schema(description = "Absent when it began with a registration")
            UUID leadId,

            @Schema(description = "Absent when it began with a registration")
            UUID handoffId,

            @Schema(description = "Absent when it began with a handoff")
            UUID registrationId,

            @Schema(description = "The owner of the deal") UUID partnerId,

            @Schema(description = "Absent if it has none", example = "DACH")
            String territory,

            @Schema(
                    description =
                            "Why the sale began by it, says its playbook-choice; absent for a deal without one, such as an"
                                    + " imported deal")
            PlaybookVersion playbook,

            Instant openedAt) {
        public static OriginPart of(Deal deal) {
            return new OriginPart(
                    deal.leadId(),
                    deal.origin().handoffId(),
                    deal.origin().registrationId(),
                    deal.partnerId(),
                    deal.origin().territory(),
                    deal.playbook().orElse(null),
                    deal.openedAt());
        }
    }

    /** A deal's amounts, lines and participants. A partner sees only its own part, and no margin. */
    record TermsPart(
            Money amount,

            @Schema(description = "Absent for a partner; absent if not given")
            Money margin,

            @Schema(description = "Absent if not given") Money annualValue,
            List<DealLine> lines,
            List<Participant> participants,
            List<VendorParticipant> vendorParticipants) {
        static TermsPart of(DealTerms terms, Caller viewer) {
            return new TermsPart(
                    terms.amount(),
                    viewer.isVendor() ? terms.margin() : null,
                    terms.annualValue(),
                    terms.lines(),
                    terms.participants().stream()
                            .filter(participant -> viewer.sees(participant.partnerId()))
                            .toList(),
                    terms.vendorParticipants());
        }
    }

    /** The forecast of a deal. */
    record OutlookPart(
            @Schema(example = "commit") ForecastCategory forecastCategory,

            @Schema(description = "In the tenant's time zone; absent while unknown", example = "2026-06-30")
            LocalDate expectedCloseOn) {
        static OutlookPart of(DealForecast outlook) {
            return new OutlookPart(outlook.forecastCategory(), outlook.expectedCloseOn());
        }
    }

    /** How a deal ended, and what has happened to the sale since. */
    public record OutcomePart(
            @Schema(description = "Its business date; absent while open", example = "2026-06-18")
            LocalDate closedOn,

            @Schema(description = "Absent while it is open", example = "integration")
            CloseReasonCode closeReasonCode,

            @Schema(description = "Absent if none was given", example = "Best integration with their warehouse system")
            String closeReason,

            @Schema(description = "Total of refunds since it was won")
            Money refunded,

            @Schema(description = "Total of the customer's payments since it was won")
            Money paid,

            @Schema(description = "The amount left of the sale: amount less refunds; zero unless won")
            Money netAmount,

            @Schema(description = "Absent unless the sale was cancelled", example = "2026-09-01")
            LocalDate cancelledOn,

            @Schema(description = "The number of renewals", example = "1")
            int renewals,

            @Schema(description = "Absent unless the customer left", example = "2027-06-18")
            LocalDate churnedOn) {

        public static OutcomePart of(Deal deal) {
            return new OutcomePart(
                    deal.closedOn(),
                    deal.closure().map(Closure::code).orElse(null),
                    deal.closure().map(Closure::reason).orElse(null),
                    deal.refunded(),
                    deal.paid(),
                    deal.netAmount(),
                    deal.books().cancelledOn(),
                    deal.retention().renewals(),
                    deal.retention().churnedOn());
        }
    }
}
