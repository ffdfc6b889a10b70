package dev.tandem.lead.deal.terms;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The terms of a deal, in one currency.
 *
 * @param amount what the customer pays; the sum of the lines, where there are any
 * @param margin the vendor's margin on it; null when unknown
 * @param annualValue its value per year; null when unknown
 * @param participants whose shares add up to exactly 100; an empty list means the owning partner alone
 * @param vendorParticipants the vendor's own people, credited beside the 100 %
 */
@Schema(description = "The terms of a deal, in one currency")
public record DealTerms(
        @NotNull @NotNegative Money amount,
        Money margin,
        @NotNegative Money annualValue,

        @Size(max = 200) @Schema(description = "If there are any, their amounts add up exactly to the deal's")
        List<@Valid @NotNull DealLine> lines,

        @Size(max = 50) @Schema(description = "Shares add up to exactly 100 %; the owning partner alone by default")
        List<@Valid @NotNull Participant> participants,

        @Size(max = 50) @Schema(description = "The vendor's own people, credited beside the 100 %")
        List<@Valid @NotNull VendorParticipant> vendorParticipants) {

    public DealTerms {
        lines = List.copyOf(Objects.requireNonNullElse(lines, List.of()));
        participants = List.copyOf(Objects.requireNonNullElse(participants, List.of()));
        vendorParticipants = List.copyOf(Objects.requireNonNullElse(vendorParticipants, List.of()));
    }

    /** Makes the owning partner the only participant unless others are named. */
    public DealTerms ownedBy(UUID partnerId) {
        return participants.isEmpty()
                ? new DealTerms(
                        amount, margin, annualValue, lines, List.of(Participant.alone(partnerId)), vendorParticipants)
                : this;
    }
}
