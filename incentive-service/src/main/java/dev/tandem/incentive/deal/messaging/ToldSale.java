package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.deal.DealOutcome;
import dev.tandem.incentive.deal.PlaybookRun;
import dev.tandem.incentive.deal.aftersale.SaleChange;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What this service reads of the lead service's DealClosed, DealAmended and CustomerPaid. Each tells the whole deal as it is
 * from then on, the latter two with running totals.
 *
 * @param number of the revision; null of the closing, which is none
 * @param outcome of the closing; later events are about won deals alone
 */
record ToldSale(
        Occurrence occurrence,
        UUID dealId,
        Integer number,
        UUID handoffId,
        UUID partnerId,
        DealOutcome outcome,
        LocalDate closedOn,
        Money amount,
        Money margin,
        Money annualValue,
        List<Part> participants,
        Money refunded,
        Money paid,
        LocalDate cancelledOn,
        String territory,
        String managerId,
        Duration responseTime,
        PlaybookRun playbook) {

    /** @throws RuntimeException when it cannot be calculated with, which makes it a dead letter */
    DealFacts facts(UUID event) {
        return new DealFacts(
                event,
                Objects.requireNonNull(occurrence, "no occurrence"),
                DealKind.SALE,
                Objects.requireNonNull(dealId, "no deal"),
                number == null ? 0 : number,
                number != null ? DealOutcome.WON : Objects.requireNonNull(outcome, "no outcome"),
                Objects.requireNonNull(closedOn, "no closing date"),
                Objects.requireNonNull(partnerId, "no partner"),
                Optional.ofNullable(managerId),
                Optional.ofNullable(handoffId),
                Optional.of(amount),
                Optional.ofNullable(margin),
                Optional.ofNullable(annualValue),
                Part.participants(dealId, participants),
                Optional.ofNullable(playbook),
                Optional.ofNullable(territory),
                Optional.ofNullable(responseTime),
                Optional.empty(),
                change(),
                Optional.empty());
    }

    private Optional<SaleChange> change() {
        return number == null
                ? Optional.empty()
                : Optional.of(new SaleChange(number, occurrence.on(), refunded.amount(), paid.amount(), cancelledOn));
    }
}
