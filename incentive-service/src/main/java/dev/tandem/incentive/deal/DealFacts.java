package dev.tandem.incentive.deal;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A source of earnings as described by an event of the lead service. Each kind has only the fields it is paid by. */
public sealed interface DealFacts {
    Source source();

    /** The id of the deal, renewal, usage or handoff. */
    UUID id();

    /** The business date on which it counts. */
    LocalDate closedOn();

    Parties parties();

    Circumstances circumstances();

    DealKind kind();

    default DealOutcome outcome() {
        return DealOutcome.WON;
    }

    /** Empty if nothing is sold yet. */
    default Optional<Worth> worth() {
        return Optional.empty();
    }

    /** The time from offer to acceptance; empty if there was no offer. */
    default Optional<Duration> responseTime() {
        return Optional.empty();
    }

    /** The sale that it renews or uses; empty if it does neither. */
    default Optional<Deal.OriginalSale> renewed() {
        return Optional.empty();
    }

    /**
     * The source event.
     *
     * @param number the number of revisions of the deal at that time: 0 for the closing itself, {@link #PRESUMED} for
     * data taken from an event about something else
     */
    record Source(UUID eventId, Occurrence occurrence, int number) {
        /** The number of a state that is overridden by any event about the deal itself. */
        public static final int PRESUMED = -1;
    }

    /**
     * The owner of the deal.
     *
     * @param partnerId the owning partner
     * @param managerId the vendor's manager of the deal, if it has one
     */
    record Parties(UUID partnerId, Optional<String> managerId, List<Participant> participants) {}

    /** The origin of the deal and the playbook it followed. */
    record Circumstances(Optional<UUID> handoffId, Optional<Deal.PlaybookRun> playbook, Optional<String> territory) {}

    /** The figures of the deal, in one currency. */
    record Worth(Money amount, Optional<Money> margin, Optional<Money> annualValue) {
        static Worth of(Money amount) {
            return new Worth(amount, Optional.empty(), Optional.empty());
        }
    }

    /** A closed deal in its complete current state. @param change the change to it; empty for the closing itself */
    record Sale(
            Source source,
            UUID id,
            LocalDate closedOn,
            Parties parties,
            Circumstances circumstances,
            DealOutcome outcome,
            Worth sold,
            Optional<Duration> responseTime,
            Optional<AfterSale.SaleChange> change)
            implements DealFacts {
        @Override
        public DealKind kind() {
            return DealKind.SALE;
        }

        @Override
        public Optional<Worth> worth() {
            return Optional.of(sold);
        }
    }

    /** A sale whose customer has churned, as far as the churn event describes it. */
    record LostCustomer(
            Source source,
            UUID id,
            LocalDate closedOn,
            Parties parties,
            Circumstances circumstances,
            Worth sold,
            LocalDate churnedOn)
            implements DealFacts {
        @Override
        public DealKind kind() {
            return DealKind.SALE;
        }

        @Override
        public Optional<Worth> worth() {
            return Optional.of(sold);
        }
    }

    record Renewal(
            Source source,
            UUID id,
            LocalDate closedOn,
            Parties parties,
            Circumstances circumstances,
            Worth sold,
            Deal.OriginalSale sale)
            implements DealFacts {
        @Override
        public DealKind kind() {
            return DealKind.RENEWAL;
        }

        @Override
        public Optional<Worth> worth() {
            return Optional.of(sold);
        }

        @Override
        public Optional<Deal.OriginalSale> renewed() {
            return Optional.of(sale);
        }
    }

    record Usage(
            Source source,
            UUID id,
            LocalDate closedOn,
            Parties parties,
            Circumstances circumstances,
            Money used,
            Deal.OriginalSale sale)
            implements DealFacts {
        @Override
        public DealKind kind() {
            return DealKind.USAGE;
        }

        @Override
        public Optional<Worth> worth() {
            return Optional.of(Worth.of(used));
        }

        @Override
        public Optional<Deal.OriginalSale> renewed() {
            return Optional.of(sale);
        }
    }

    /** An accepted handoff; nothing is sold yet. */
    record Handoff(
            Source source,
            UUID id,
            LocalDate closedOn,
            Parties parties,
            Circumstances circumstances,
            Optional<Duration> responseTime)
            implements DealFacts {
        @Override
        public DealKind kind() {
            return DealKind.HANDOFF;
        }
    }
}
