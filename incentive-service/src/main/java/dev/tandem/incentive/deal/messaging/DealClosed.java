package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.Share;
import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.deal.DealOutcome;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.incentive.deal.PlaybookRun;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What this service reads of the lead service's event of the same name. */
record DealClosed(
        Occurrence occurrence,
        UUID dealId,
        UUID handoffId,
        UUID partnerId,
        DealOutcome outcome,
        LocalDate closedOn,
        Money amount,
        Money margin,
        Money annualValue,
        List<Part> participants,
        String managerId,
        PlaybookRun playbook) {

    record Part(UUID partnerId, String attribution, String share) {

        Participant participant() {
            return new Participant(partnerId, attribution, new BigDecimal(share));
        }
    }

    /** @throws RuntimeException when it cannot be calculated with, which makes it a dead letter */
    DealFacts facts(UUID event) {
        var parts = participants.stream().map(Part::participant).toList();
        requireCalculable(parts);
        return new DealFacts(
                event,
                Objects.requireNonNull(occurrence, "no occurrence"),
                dealId,
                Objects.requireNonNull(outcome, "no outcome"),
                closedOn,
                Objects.requireNonNull(partnerId, "no partner"),
                Optional.ofNullable(managerId),
                Optional.ofNullable(handoffId),
                amount,
                Optional.ofNullable(margin),
                Optional.ofNullable(annualValue),
                parts,
                Optional.ofNullable(playbook));
    }

    /** Refused on arrival, where it stops one thread, and not in the calculation, where it would stop the earner's others. */
    private void requireCalculable(List<Participant> parts) {
        var shares = parts.stream()
                .map(part -> new Share(part.partnerId().toString(), part.share()))
                .toList();
        new EarningDeal(
                Objects.requireNonNull(dealId, "no deal"),
                Objects.requireNonNull(closedOn, "no closing date"),
                amount.amount(),
                shares);
    }
}
