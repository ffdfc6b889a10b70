package dev.tandem.incentive.deal;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that may earn, as an event of the lead service describes it. Each kind has what it is paid by, and nothing else. */
public sealed interface DealFacts {
    Source source();

    /** Of the deal, the renewal, the usage or the handoff. */
    UUID id();

    /** The business date that it counts on. */
    LocalDate closedOn();

    Parties parties();

    Circumstances circumstances();

    DealKind kind();

    default DealOutcome outcome() {
        return DealOutcome.WON;
    }

    /** Empty for what sells nothing yet. */
    default Optional<Worth> worth() {
        return Optional.empty();
    }

    /** From offer to acceptance; empty for what nobody was offered. */
    default Optional<Duration> responseTime() {
        return Optional.empty();
    }

    /** The sale that it renews or uses; empty for what does neither. */
    default Optional<Deal.OriginalSale> renewed() {
        return Optional.empty();
    }

    /**
     * The event that it comes from.
     *
     * @param number how many revisions the deal had had by then: 0 for the closing itself, {@link #PRESUMED} for what another
     *     event mentions in passing
     */
    record Source(UUID eventId, Occurrence occurrence, int number) {
        /** The number of a state that any event about the deal itself overrides. */
        public static final int PRESUMED = -1;
    }

    /**
     * Whose deal it is.
     *
     * @param partnerId the owning partner
     * @param managerId the vendor's manager of the deal; none when nobody manages it
     */
    record Parties(UUID partnerId, Optional<String> managerId, List<Participant> participants) {}

    /** Where it came from, and what it was run by. */
    record Circumstances(Optional<UUID> handoffId, Optional<Deal.PlaybookRun> playbook, Optional<String> territory) {}

    /** In one currency. */
    record Worth(Money amount, Optional<Money> margin, Optional<Money> annualValue) {
        static Worth of(Money amount) {
            return new Worth(amount, Optional.empty(), Optional.empty());
        }
    }

    /** A closed deal, whole as it is from then on. @param change what has become of it; empty for the closing itself */
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

    /** A sale whose customer has left, as far as the leaving describes it. */
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

    /** An accepted handoff, which sells nothing yet. */
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
