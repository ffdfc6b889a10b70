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
 * @param partnerId whose deal it is; absent for a partner who only took part in it
 * @param participants all of them, for the vendor; for a partner only itself
 */
@Schema(name = "ExplainedDeal")
public record ExplainedDeal(
        UUID dealId,
        DealOutcome outcome,
        LocalDate closedOn,
        Money amount,
        Origin origin,
        UUID partnerId,
        String managerId,
        List<Part> participants) {
    /** A partner's part in the deal. */
    @Schema(name = "ExplainedParticipant")
    public record Part(
            UUID partnerId,
            String attribution,
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
