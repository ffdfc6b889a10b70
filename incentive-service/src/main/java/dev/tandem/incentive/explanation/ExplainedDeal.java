package dev.tandem.incentive.explanation;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealOutcome;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.platform.event.Occurrence.Origin;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The deal that paid.
 *
 * @param partnerId the owning partner; absent for a partner that only took part in it
 * @param participants all participants for the vendor; only itself for a partner
 */
@Schema(name = "ExplainedDeal")
public record ExplainedDeal(
        UUID dealId,
        DealOutcome outcome,
        LocalDate closedOn,
        Money amount,
        Origin origin,

        @Schema(description = "Absent for a partner that only took part")
        UUID partnerId,

        @Schema(description = "Absent for a partner", example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        String managerId,

        List<Part> participants) {
    /** A partner's part in the deal. */
    @Schema(name = "ExplainedParticipant")
    public record Part(
            UUID partnerId,
            @Schema(example = "sourced") String attribution,
            @Schema(example = "60") String share) {

        static Part of(Participant participant) {
            BigDecimal share = participant.share();
            return new Part(participant.partnerId(), participant.attribution(), share.toPlainString());
        }
    }

    static ExplainedDeal of(Deal deal) {
        return new ExplainedDeal(
                deal.id(),
                deal.outcome(),
                deal.closedOn(),
                deal.amount(),
                deal.origin(),
                deal.partnerId(),
                deal.managerId(),
                deal.participants().stream().map(Part::of).toList());
    }

    boolean isOf(UUID partner) {
        return partner.equals(partnerId);
    }

    ExplainedDeal asSeenBy(UUID partner) {
        return new ExplainedDeal(
                dealId,
                outcome,
                closedOn,
                amount,
                origin,
                isOf(partner) ? partnerId : null,
                isOf(partner) ? managerId : null,
                participants.stream()
                        .filter(part -> partner.equals(part.partnerId()))
                        .toList());
    }
}
