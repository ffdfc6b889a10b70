package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.Share;
import dev.tandem.incentive.deal.Participant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A partner's part in a deal, as events tell it. */
record Part(UUID partnerId, String attribution, String share) {

    /**
     * Refused on arrival, where it stops one thread, and not in the calculation, where it would stop the earner's others.
     *
     * @throws RuntimeException unless the shares are exactly 100 % together
     */
    static List<Participant> participants(UUID deal, List<Part> parts) {
        var participants = parts.stream().map(Part::participant).toList();
        new EarningDeal(
                deal,
                LocalDate.EPOCH,
                BigDecimal.ZERO,
                participants.stream()
                        .map(part -> Share.of(part.partnerId().toString(), part.share()))
                        .toList());
        return participants;
    }

    private Participant participant() {
        return new Participant(partnerId, attribution, new BigDecimal(share));
    }
}
