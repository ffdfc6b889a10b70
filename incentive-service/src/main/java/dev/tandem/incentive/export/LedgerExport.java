package dev.tandem.incentive.export;

import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.thread.ThreadEvent;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Function;
import org.hibernate.jpa.HibernateHints;

/**
 * A ledger with everything its amounts are calculated from, for anyone who wants to verify it without this service. All
 * data is as of the same moment.
 */
@ApplicationScoped
public class LedgerExport {
    private static final int FETCHED_AT_A_TIME = 500;

    private final EntityManager database;
    private final Books books;
    private final TenantClock clock;
    private final CurrentCaller caller;

    LedgerExport(EntityManager database, Books books, TenantClock clock, CurrentCaller caller) {
        this.database = database;
        this.books = books;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Blocks postings until the transaction ends, so the sink must be fast.
     *
     * @param entry the view of an entry, which the API defines
     */
    public void write(LineSink sink, Function<LedgerEntry, ExportLine> entry) throws IOException {
        // Nothing is posted, approved, targeted, pinned or closed in the meantime, so all data is as of the same
        // moment.
        books.lock();
        LocalDate today = clock.today();
        int plans = each(
                query("from Plan where approvedBy is not null order by id", Plan.class),
                ExportLines.PlanLine::of,
                sink);
        int rates = each(rows(ExportLines.RateLine.ROWS), ExportLines.RateLine::of, sink);
        int standings = each(rows(ExportLines.StandingLine.ROWS), ExportLines.StandingLine::of, sink);
        int targets = each(rows(ExportLines.TargetLine.ROWS), ExportLines.TargetLine::of, sink);
        int events = each(query(ExportLines.EventLine.EVENTS, ThreadEvent.class), ExportLines.EventLine::of, sink);
        int closings = each(query(ExportLines.ClosingLine.CLOSINGS, Tuple.class), ExportLines.ClosingLine::of, sink);
        int releases = each(rows(ExportLines.ReleaseLine.ROWS), ExportLines.ReleaseLine::of, sink);
        int entries = each(query("from LedgerEntry order by payeeId, chain.length", LedgerEntry.class), entry, sink);
        int heads = each(query(ExportLines.HeadLine.PUBLISHED, Tuple.class), ExportLines.HeadLine::published, sink)
                + each(rows(ExportLines.HeadLine.NOW), ExportLines.HeadLine::now, sink);
        sink.take(new ExportLines.SummaryLine(
                "summary", today, plans, rates, standings, targets, events, closings, releases, entries, heads));
    }

    private <T> int each(Iterator<T> found, Function<? super T, ? extends ExportLine> line, LineSink sink)
            throws IOException {
        int count = 0;
        while (found.hasNext()) {
            sink.take(line.apply(found.next()));
            count++;
            if (count % FETCHED_AT_A_TIME == 0) {
                database.clear();
            }
        }
        return count;
    }

    private <T> Iterator<T> query(String query, Class<T> type) {
        return streamed(database.createQuery(query, type));
    }

    @SuppressWarnings("unchecked") // The native query returns the requested type.
    private Iterator<Tuple> rows(String query) {
        return streamed((TypedQuery<Tuple>) database.createNativeQuery(query, Tuple.class)
                .setParameter(1, caller.get().tenant()));
    }

    private static <T> Iterator<T> streamed(TypedQuery<T> query) {
        return query.setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_A_TIME)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()
                .iterator();
    }
}
