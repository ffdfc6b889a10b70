package dev.tandem.incentive.ledger;

import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.period.PeriodDesk;
import dev.tandem.incentive.period.PostingPeriods;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Writes entries and publishes them. */
@ApplicationScoped
public class LedgerDesk {
    private final Ledger ledger;
    private final PeriodDesk periods;
    private final Books books;
    private final Outbox outbox;
    private final TenantClock clock;

    LedgerDesk(Ledger ledger, PeriodDesk periods, Books books, Outbox outbox, TenantClock clock) {
        this.ledger = ledger;
        this.periods = periods;
        this.books = books;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Posts each entry to the period of its attainment if that is open, otherwise to the earliest open one. */
    public void post(List<EntryFacts> postings) {
        if (!postings.isEmpty()) {
            write(postings, UnaryOperator.identity());
        }
    }

    /**
     * Posts an amount granted by a decision, in addition to the plan's amount. No calculation counts it or takes it
     * back.
     *
     * @param decided the facts to post, given the next free number among the original's entries
     */
    public LedgerEntry decide(UUID original, IntFunction<EntryFacts> decided) {
        books.lock();
        EntryFacts facts = decided.apply(ledger.lastNumber(original) + 1);
        return write(List.of(facts), LedgerEntry::decided).get(0);
    }

    private List<LedgerEntry> write(List<EntryFacts> postings, UnaryOperator<LedgerEntry> as) {
        PostingPeriods open = periods.postingPeriods();
        Instant now = clock.now();
        Map<String, ChainHead> heads = heads(postings);
        List<LedgerEntry> written = new ArrayList<>();
        List<LedgerEvent> accrued = new ArrayList<>();
        for (EntryFacts facts : postings) {
            LedgerEntry entry =
                    as.apply(new LedgerEntry(facts, open.of(facts.earned().period()), now));
            heads.compute(facts.payee(), (payee, head) -> entry.follow(head == null ? ChainHead.START : head));
            ledger.persist(entry);
            written.add(entry);
            if (!entry.amount().isZero()) {
                accrued.add(LedgerEvent.of(entry, facts));
            }
        }
        ledger.flush();
        outbox.publish(accrued);
        return written;
    }

    /** Read once for all entries while the books are locked, so no chain grows in the meantime. */
    private Map<String, ChainHead> heads(List<EntryFacts> postings) {
        books.lock();
        return ledger.heads(postings.stream().map(EntryFacts::payee).distinct().toList());
    }
}
