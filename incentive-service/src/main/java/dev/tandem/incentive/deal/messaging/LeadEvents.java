package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.Share;
import dev.tandem.incentive.deal.AfterSale;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.deal.DealOutcome;
import dev.tandem.incentive.deal.Participant;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What this service reads of the lead service's events. */
final class LeadEvents {
    private LeadEvents() {}

    /** A partner's part in a deal, as events tell it. */
    record Part(UUID partnerId, String attribution, String share) {

        /**
         * Refused on arrival, where it stops one thread, and not in the calculation, where it would stop the earner's others.
         *
         * @throws RuntimeException unless the shares are exactly 100 % together
         */
        static List<Participant> participants(UUID deal, List<Part> parts) {
            List<Participant> participants =
                    parts.stream().map(Part::participant).toList();
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

    /**
     * What this service reads of the lead service's CustomerRenewed and CustomerChurned.
     *
     * @param on the business date of the renewal or leaving
     * @param renewals how many there were, this one included
     * @param closedOn the business date of the sale
     * @param saleAmount of the sale, less what was refunded
     * @param amount for the new term; a customer who leaves pays none
     */
    record Customer(
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
            Deal.PlaybookRun playbook) {

        /** The renewal as something to earn by. */
        DealFacts renewal(UUID event) {
            return facts(
                    event,
                    DealKind.RENEWAL,
                    Objects.requireNonNull(changeId, "no change"),
                    Objects.requireNonNull(on, "no business date"),
                    Objects.requireNonNull(amount, "no amount"),
                    Optional.of(new Deal.OriginalSale(dealId, renewals, closedOn)),
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
                Optional<Deal.OriginalSale> renewed,
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

    /** What this service reads of the lead service's LeadHandedOff: a partner accepted a lead, which may pay it something. */
    record Handoff(
            Occurrence occurrence,
            UUID handoffId,
            UUID to,
            Instant offeredAt,
            String territory,
            Deal.PlaybookRun playbook) {

        DealFacts facts(UUID event) {
            return new DealFacts(
                    event,
                    Objects.requireNonNull(occurrence, "no occurrence"),
                    DealKind.HANDOFF,
                    Objects.requireNonNull(handoffId, "no handoff"),
                    DealFacts.PRESUMED,
                    DealOutcome.WON,
                    occurrence.on(),
                    Objects.requireNonNull(to, "no partner"),
                    Optional.empty(),
                    Optional.of(handoffId),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Participant(to, "sourced", BigDecimal.valueOf(100))),
                    Optional.ofNullable(playbook),
                    Optional.ofNullable(territory),
                    Optional.ofNullable(offeredAt).map(offered -> Duration.between(offered, occurrence.at())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * What this service reads of the lead service's DealClosed, DealAmended and CustomerPaid. Each tells the whole deal as it is
     * from then on, the latter two with running totals.
     *
     * @param number of the revision; null of the closing, which is none
     * @param outcome of the closing; later events are about won deals alone
     */
    record Sale(
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
            Deal.PlaybookRun playbook) {

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

        private Optional<AfterSale.SaleChange> change() {
            return number == null
                    ? Optional.empty()
                    : Optional.of(new AfterSale.SaleChange(
                            number, occurrence.on(), refunded.amount(), paid.amount(), cancelledOn));
        }
    }

    /**
     * What this service reads of the lead service's CustomerUsageReported.
     *
     * @param usageId the same for all reports of one day
     * @param number of the report; the one with the highest counts
     * @param closedOn the business date of the sale
     */
    record Usage(
            Occurrence occurrence,
            UUID usageId,
            int number,
            UUID dealId,
            UUID handoffId,
            UUID partnerId,
            LocalDate on,
            LocalDate closedOn,
            Money amount,
            List<Part> participants,
            String territory,
            String managerId,
            Deal.PlaybookRun playbook) {

        DealFacts facts(UUID event) {
            return new DealFacts(
                    event,
                    Objects.requireNonNull(occurrence, "no occurrence"),
                    DealKind.USAGE,
                    Objects.requireNonNull(usageId, "no usage"),
                    number,
                    DealOutcome.WON,
                    Objects.requireNonNull(on, "no business date"),
                    Objects.requireNonNull(partnerId, "no partner"),
                    Optional.ofNullable(managerId),
                    Optional.ofNullable(handoffId),
                    Optional.of(Objects.requireNonNull(amount, "no amount")),
                    Optional.empty(),
                    Optional.empty(),
                    Part.participants(usageId, participants),
                    Optional.ofNullable(playbook),
                    Optional.ofNullable(territory),
                    Optional.empty(),
                    Optional.of(new Deal.OriginalSale(dealId, Deal.OriginalSale.NO_TERM, closedOn)),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
