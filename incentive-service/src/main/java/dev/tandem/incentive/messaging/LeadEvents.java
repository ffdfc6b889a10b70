package dev.tandem.incentive.messaging;

import dev.tandem.incentive.calculation.EarningDeal;
import dev.tandem.incentive.calculation.Share;
import dev.tandem.incentive.deal.AfterSale;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealFacts;
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

/** The parts of the lead service's events that this service reads. */
final class LeadEvents {
    private LeadEvents() {}

    /** A partner's part in a deal, as published. */
    record Part(UUID partnerId, String attribution, String share) {

        /**
         * Refused on arrival, where it stops one thread, rather than in the calculation, where it would stop the
         * earner's other deals.
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
     * The parts of the lead service's CustomerRenewed and CustomerChurned that this service reads.
     *
     * @param on the business date of the renewal or churn
     * @param renewals the number of renewals, including this one
     * @param closedOn the business date of the sale
     * @param saleAmount the amount of the sale, less refunds
     * @param amount the amount for the new term; none for a churn
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

        /** The renewal as a source of earnings. */
        DealFacts renewal(UUID event) {
            UUID id = Objects.requireNonNull(changeId, "no change");
            return new DealFacts.Renewal(
                    presumed(event, occurrence),
                    id,
                    Objects.requireNonNull(on, "no business date"),
                    parties(id),
                    circumstances(),
                    worth(Objects.requireNonNull(amount, "no amount")),
                    new Deal.OriginalSale(dealId, renewals, closedOn));
        }

        /** The sale as far as this event describes it; events about the sale itself take precedence. */
        DealFacts churn(UUID event) {
            UUID id = Objects.requireNonNull(dealId, "no deal");
            return new DealFacts.LostCustomer(
                    presumed(event, occurrence),
                    id,
                    Objects.requireNonNull(closedOn, "no closing date"),
                    parties(id),
                    circumstances(),
                    worth(Objects.requireNonNull(saleAmount, "no amount")),
                    Objects.requireNonNull(on, "no churn date"));
        }

        private DealFacts.Parties parties(UUID id) {
            return LeadEvents.parties(partnerId, managerId, Part.participants(id, participants));
        }

        private DealFacts.Circumstances circumstances() {
            return LeadEvents.circumstances(handoffId, playbook, territory);
        }

        private DealFacts.Worth worth(Money of) {
            return new DealFacts.Worth(of, Optional.ofNullable(margin), Optional.ofNullable(annualValue));
        }
    }

    /**
     * The parts of the lead service's LeadHandedOff that this service reads: a partner accepted a lead, which may earn
     * it something.
     */
    record Handoff(
            Occurrence occurrence,
            UUID handoffId,
            UUID partnerId,
            Instant offeredAt,
            String territory,
            Deal.PlaybookRun playbook) {

        DealFacts facts(UUID event) {
            return new DealFacts.Handoff(
                    presumed(event, occurrence),
                    Objects.requireNonNull(handoffId, "no handoff"),
                    occurrence.on(),
                    parties(partnerId, null, List.of(new Participant(partnerId, "sourced", BigDecimal.valueOf(100)))),
                    circumstances(handoffId, playbook, territory),
                    Optional.ofNullable(offeredAt).map(offered -> Duration.between(offered, occurrence.at())));
        }
    }

    /**
     * The parts of the lead service's DealClosed, DealAmended and CustomerPaid that this service reads. Each carries
     * the complete current state of the deal, the latter two with running totals.
     *
     * @param number the number of the revision; null for the closing, which is not a revision
     * @param outcome the outcome of the closing; later events concern won deals only
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

        /** @throws RuntimeException if the deal cannot be calculated; the event then becomes a dead letter */
        DealFacts facts(UUID event) {
            UUID id = Objects.requireNonNull(dealId, "no deal");
            return new DealFacts.Sale(
                    source(event, occurrence, number == null ? 0 : number),
                    id,
                    Objects.requireNonNull(closedOn, "no closing date"),
                    parties(partnerId, managerId, Part.participants(id, participants)),
                    circumstances(handoffId, playbook, territory),
                    number != null ? DealOutcome.WON : Objects.requireNonNull(outcome, "no outcome"),
                    new DealFacts.Worth(
                            Objects.requireNonNull(amount, "no amount"),
                            Optional.ofNullable(margin),
                            Optional.ofNullable(annualValue)),
                    Optional.ofNullable(responseTime),
                    change());
        }

        private Optional<AfterSale.SaleChange> change() {
            return number == null
                    ? Optional.empty()
                    : Optional.of(new AfterSale.SaleChange(
                            number, occurrence.on(), refunded.amount(), paid.amount(), cancelledOn));
        }
    }

    /**
     * The parts of the lead service's CustomerUsageReported that this service reads.
     *
     * @param usageId the same for all reports of one day
     * @param number the number of the report; the report with the highest number counts
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
            UUID id = Objects.requireNonNull(usageId, "no usage");
            return new DealFacts.Usage(
                    source(event, occurrence, number),
                    id,
                    Objects.requireNonNull(on, "no business date"),
                    parties(partnerId, managerId, Part.participants(id, participants)),
                    circumstances(handoffId, playbook, territory),
                    Objects.requireNonNull(amount, "no amount"),
                    new Deal.OriginalSale(dealId, Deal.OriginalSale.NO_TERM, closedOn));
        }
    }

    /** For data from an event about something else: any event about the deal itself takes precedence. */
    private static DealFacts.Source presumed(UUID event, Occurrence occurrence) {
        return source(event, occurrence, DealFacts.Source.PRESUMED);
    }

    private static DealFacts.Source source(UUID event, Occurrence occurrence, int number) {
        return new DealFacts.Source(event, Objects.requireNonNull(occurrence, "no occurrence"), number);
    }

    private static DealFacts.Parties parties(UUID partner, String manager, List<Participant> participants) {
        return new DealFacts.Parties(
                Objects.requireNonNull(partner, "no partner"), Optional.ofNullable(manager), participants);
    }

    private static DealFacts.Circumstances circumstances(UUID handoff, Deal.PlaybookRun playbook, String territory) {
        return new DealFacts.Circumstances(
                Optional.ofNullable(handoff), Optional.ofNullable(playbook), Optional.ofNullable(territory));
    }
}
