package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.deal.DealOutcome;
import dev.tandem.incentive.deal.PlaybookRun;
import dev.tandem.incentive.deal.Renewed;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What this service reads of the lead service's CustomerRenewed and CustomerChurned.
 *
 * @param on the business date of the renewal or leaving
 * @param renewals how many there were, this one included
 * @param closedOn the business date of the sale
 * @param saleAmount of the sale, less what was refunded
 * @param amount for the new term; a customer who leaves pays none
 */
record ToldCustomer(
        Occurrence occurrence,
        UUID changeId,
        UUID dealId,
        UUID handoffId,
        UUID partnerId,
        LocalDate on,
        int renewals,
        LocalDate closedOn,
        Money saleAmount,
        Money amount,
        Money margin,
        Money annualValue,
        List<Part> participants,
        String territory,
        String managerId,
        PlaybookRun playbook) {

    /** The renewal as something to earn by. */
    DealFacts renewal(UUID event) {
        return facts(
                event,
                DealKind.RENEWAL,
                Objects.requireNonNull(changeId, "no change"),
                Objects.requireNonNull(on, "no business date"),
                Objects.requireNonNull(amount, "no amount"),
                Optional.of(new Renewed(dealId, renewals, closedOn)),
                Optional.empty());
    }

    /** The sale as far as it can be told from this; whatever was told of it itself counts more. */
    DealFacts churn(UUID event) {
        return facts(
                event,
                DealKind.SALE,
                Objects.requireNonNull(dealId, "no deal"),
                Objects.requireNonNull(closedOn, "no closing date"),
                Objects.requireNonNull(saleAmount, "no amount"),
                Optional.empty(),
                Optional.of(on));
    }

    private DealFacts facts(
            UUID event,
            DealKind kind,
            UUID id,
            LocalDate day,
            Money worth,
            Optional<Renewed> renewed,
            Optional<LocalDate> churnedOn) {
        return new DealFacts(
                event,
                Objects.requireNonNull(occurrence, "no occurrence"),
                kind,
                id,
                DealFacts.PRESUMED,
                DealOutcome.WON,
                day,
                Objects.requireNonNull(partnerId, "no partner"),
                Optional.ofNullable(managerId),
                Optional.ofNullable(handoffId),
                Optional.of(worth),
                Optional.ofNullable(margin),
                Optional.ofNullable(annualValue),
                Part.participants(id, participants),
                Optional.ofNullable(playbook),
                Optional.ofNullable(territory),
                Optional.empty(),
                renewed,
                Optional.empty(),
                churnedOn);
    }
}
