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

/** Where entries are written and told of. */
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

    /** Posts each to its attainment's period while that is open, else to the next open one. */
    public void post(List<EntryFacts> postings) {
        if (!postings.isEmpty()) {
            write(postings, UnaryOperator.identity());
        }
    }

    /**
     * Posts what was decided beside what the plan gives: no calculation counts it or takes it back.
     *
     * @param decided what to post, by the number that is free for it among the original's entries
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

    /** Read once for all of them, with the books in hand: nobody else makes a chain longer meanwhile. */
    private Map<String, ChainHead> heads(List<EntryFacts> postings) {
        books.lock();
        return ledger.heads(postings.stream().map(EntryFacts::payee).distinct().toList());
    }
}
