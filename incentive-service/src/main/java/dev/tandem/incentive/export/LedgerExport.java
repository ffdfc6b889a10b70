package dev.tandem.incentive.export;

import dev.tandem.incentive.books.Books;
import dev.tandem.incentive.export.ExportLine.EventLine;
import dev.tandem.incentive.export.ExportLine.HeadLine;
import dev.tandem.incentive.export.ExportLine.PlanLine;
import dev.tandem.incentive.export.ExportLine.RateLine;
import dev.tandem.incentive.export.ExportLine.StandingLine;
import dev.tandem.incentive.export.ExportLine.SummaryLine;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.thread.ThreadEvent;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.jpa.HibernateHints;

/**
 * A ledger with everything that its amounts follow from, for whoever wants to check it without this service. All of it is
 * as of one moment.
 */
@ApplicationScoped
public class LedgerExport {

    private static final int FETCHED_AT_A_TIME = 500;

    /** Of which deals were told: what amounts follow from. */
    private static final String EVENTS =
            "from ThreadEvent where name like 'Deal%' or name like 'Customer%' order by name, id";

    private static final String PINNED = "select business_date, source, target, published_on, source_per_euro,"
            + " target_per_euro from pinned_rate where tenant = ?1 order by source, target, business_date";

    private static final String STANDINGS = "select partner_id, since, revision, suspended, tier, integration_depth"
            + " from partner_standing where tenant = ?1 order by partner_id, since, revision";

    private static final String PUBLISHED = "select s.payeeId, s.chain.length, s.chain.hash, s.id from Statement s"
            + " where s.chain.length > 0 order by s.id";

    private static final String NOW =
            "select distinct on (payee_id) payee_id, chain_length, chain_hash from ledger_entry"
                    + " where tenant = ?1 and chain_length is not null order by payee_id, chain_length desc";

    private final EntityManager database;
    private final Books books;
    private final CurrentCaller caller;

    LedgerExport(EntityManager database, Books books, CurrentCaller caller) {
        this.database = database;
        this.books = books;
        this.caller = caller;
    }

    /**
     * Holds up postings until the transaction ends: the sink is to be a quick one.
     *
     * @param entry how an entry is shown, which is the API's business
     */
    public void write(LineSink sink, Function<LedgerEntry, ExportLine> entry) throws IOException {
        // Nothing is posted, approved or pinned meanwhile, so entries, events and plans are those of one moment.
        books.lock();
        int plans = each(query("from Plan where approvedBy is not null order by id", Plan.class), PlanLine::of, sink);
        int rates = each(rows(PINNED), LedgerExport::rate, sink);
        int standings = each(rows(STANDINGS), LedgerExport::stood, sink);
        int events = each(query(EVENTS, ThreadEvent.class), EventLine::of, sink);
        int entries = each(query("from LedgerEntry order by payeeId, chain.length", LedgerEntry.class), entry, sink);
        int heads = each(query(PUBLISHED, Tuple.class), LedgerExport::published, sink)
                + each(rows(NOW), LedgerExport::standing, sink);
        sink.take(new SummaryLine("summary", plans, rates, standings, events, entries, heads));
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

    @SuppressWarnings("unchecked") // What a native query is typed as is what it was asked for.
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

    private static RateLine rate(Tuple row) {
        return new RateLine(
                "rate",
                row.get("business_date", LocalDate.class),
                row.get("source", String.class),
                row.get("target", String.class),
                row.get("published_on", LocalDate.class),
                row.get("source_per_euro", BigDecimal.class),
                row.get("target_per_euro", BigDecimal.class));
    }

    private static StandingLine stood(Tuple row) {
        return new StandingLine(
                "standing",
                row.get("partner_id", UUID.class),
                row.get("since", LocalDate.class),
                row.get("revision", Integer.class),
                row.get("suspended", Boolean.class),
                row.get("tier", String.class),
                row.get("integration_depth", String.class));
    }

    private static HeadLine published(Tuple row) {
        return new HeadLine(
                "head",
                row.get(0, String.class),
                row.get(1, Long.class),
                row.get(2, String.class),
                row.get(3, UUID.class));
    }

    private static HeadLine standing(Tuple row) {
        return new HeadLine(
                "head",
                row.get("payee_id", String.class),
                row.get("chain_length", Long.class),
                row.get("chain_hash", String.class),
                null);
    }
}
