package dev.tandem.incentive.period;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.inbox.MissingPrerequisite;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Closes periods, and decides which period a posting goes to. */
@ApplicationScoped
public class PeriodDesk {
    private final Books books;
    private final ClosedPeriods closed;
    private final TenantClock clock;
    private final CurrentCaller caller;
    private final Event<PeriodDesk.PeriodClosing> closings;
    private final Event<PeriodDesk.PeriodClosure> observers;
    private final Outbox outbox;

    PeriodDesk(
            Books books,
            ClosedPeriods closed,
            TenantClock clock,
            CurrentCaller caller,
            Event<PeriodDesk.PeriodClosing> closings,
            Event<PeriodDesk.PeriodClosure> observers,
            Outbox outbox) {
        this.books = books;
        this.closed = closed;
        this.clock = clock;
        this.caller = caller;
        this.closings = closings;
        this.observers = observers;
        this.outbox = outbox;
    }

    /**
     * Closes a period that has started, possibly before its end; its later deals are then posted to the earliest open one.
     */
    public PeriodDesk.PeriodState close(AccountingPeriod period) {
        LocalDate today = clock.today();
        books.lock();
        if (period.from().isAfter(today)) {
            throw new PeriodRefusals.PeriodNotBegun(period);
        }
        if (!period.end().isAfter(booksStartOn())) {
            throw new PeriodRefusals.PeriodBeforeBooks(period);
        }
        if (closed.contains(period)) {
            throw new PeriodRefusals.PeriodAlreadyClosed(period);
        }
        closings.fire(new PeriodDesk.PeriodClosing(period));
        ClosedPeriod closing = new ClosedPeriod(period, caller.get().personId(), clock.now());
        closed.persistAndFlush(closing);
        outbox.publish(PeriodEvent.PeriodClosed.of(closing, Occurrence.live(null, 0, clock.now(), today)));
        observers.fire(new PeriodDesk.PeriodClosure(period));
        return PeriodDesk.PeriodState.of(closing);
    }

    /** From the books' start to the current one, oldest first. */
    public List<PeriodDesk.PeriodState> all(PeriodKind kind) {
        LocalDate today = clock.today();
        Map<AccountingPeriod, ClosedPeriod> known = closed.byPeriod();
        return Stream.iterate(
                        AccountingPeriod.containing(booksStartOn(), kind),
                        period -> !period.from().isAfter(today),
                        AccountingPeriod::next)
                .map(period -> known.containsKey(period)
                        ? PeriodDesk.PeriodState.of(known.get(period))
                        : PeriodDesk.PeriodState.open(period))
                .toList();
    }

    public void requireClosed(AccountingPeriod period) {
        if (!closed.contains(period)) {
            throw new PeriodRefusals.PeriodNotClosed(period);
        }
    }

    public PostingPeriods postingPeriods() {
        return new PostingPeriods(booksStartOn(), Set.copyOf(closed.byPeriod().keySet()));
    }

    private LocalDate booksStartOn() {
        return books.startOn()
                .orElseThrow(
                        () -> new MissingPrerequisite("tenant:" + caller.get().tenant()));
    }

    /** Published within this service, in the transaction of the closing, while postings still go to the period. */
    public record PeriodClosing(AccountingPeriod period) {}

    /** Published within this service, in the transaction that closes the period. */
    public record PeriodClosure(AccountingPeriod period) {}

    /**
     * A period in its tenant's books.
     *
     * @param closedBy the person who closed it; empty while it is open
     */
    public record PeriodState(AccountingPeriod period, Optional<UUID> closedBy, Optional<Instant> closedAt) {
        static PeriodState open(AccountingPeriod period) {
            return new PeriodState(period, Optional.empty(), Optional.empty());
        }

        static PeriodState of(ClosedPeriod closed) {
            return new PeriodState(closed.period(), Optional.of(closed.closedBy()), Optional.of(closed.closedAt()));
        }
    }
}
