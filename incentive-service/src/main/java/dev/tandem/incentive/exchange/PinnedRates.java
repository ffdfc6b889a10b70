package dev.tandem.incentive.exchange;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The publication that applies to each business date: chosen when it is first needed, then fixed. */
@ApplicationScoped
class PinnedRates {
    private static final String WANTED = " from unnest(?2, ?3, ?4) as wanted (on_day, source, target)";

    /** Both currencies come from the same publication, the last one with both. */
    private static final String LAST = """
             cross join lateral (
                   select s.published_on, s.per_euro as source_per_euro, t.per_euro as target_per_euro
                     from reference_rate s
                     join reference_rate t
                       on t.tenant = s.tenant and t.published_on = s.published_on and t.currency = wanted.target
                    where s.tenant = ?1 and s.currency = wanted.source
                      and s.published_on between wanted.on_day - ?5 and wanted.on_day
                    order by s.published_on desc limit 1) as last""";

    private static final String PIN = """
            insert into pinned_rate
                   (tenant, business_date, source, target, published_on, source_per_euro, target_per_euro)
            select ?1, wanted.*, last.*""" + WANTED + LAST + " on conflict do nothing";

    private static final String PINNED = """
            select p.business_date, p.source, p.target, p.published_on, p.source_per_euro, p.target_per_euro""" + WANTED
            + " join pinned_rate p on p.tenant = ?1 and p.source = wanted.source and p.target = wanted.target"
            + " and p.business_date = wanted.on_day";

    private static final String PREVIEW =
            "select wanted.on_day as business_date, wanted.source, wanted.target, last.*" + WANTED + LAST;

    private final EntityManager database;
    private final CurrentCaller caller;

    PinnedRates(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Pins all rates that can be pinned and are not yet. */
    void pin(Collection<Conversion> wanted) {
        with(wanted, database.createNativeQuery(PIN))
                .setParameter(5, ExchangeRate.OLDEST)
                .executeUpdate();
    }

    Map<Conversion, ExchangeRate> of(Collection<Conversion> wanted) {
        return read(with(wanted, database.createNativeQuery(PINNED, Tuple.class)));
    }

    /** The rates that would be pinned now. */
    Map<Conversion, ExchangeRate> preview(Collection<Conversion> wanted) {
        return read(
                with(wanted, database.createNativeQuery(PREVIEW, Tuple.class)).setParameter(5, ExchangeRate.OLDEST));
    }

    private Query with(Collection<Conversion> wanted, Query query) {
        return query.setParameter(1, caller.get().tenant())
                .setParameter(2, wanted.stream().map(Conversion::on).toArray(LocalDate[]::new))
                .setParameter(3, codes(wanted, Conversion::source))
                .setParameter(4, codes(wanted, Conversion::target));
    }

    private static String[] codes(Collection<Conversion> wanted, Function<Conversion, Currency> currency) {
        return wanted.stream().map(currency).map(Currency::getCurrencyCode).toArray(String[]::new);
    }

    private static Map<Conversion, ExchangeRate> read(Query query) {
        Map<Conversion, ExchangeRate> rates = new HashMap<>();
        List<?> rows = query.getResultList();
        rows.stream().map(Tuple.class::cast).map(PinnedRates::rate).forEach(rate -> rates.put(rate.conversion(), rate));
        return rates;
    }

    private static ExchangeRate rate(Tuple row) {
        return new ExchangeRate(
                new Conversion(
                        row.get("business_date", LocalDate.class),
                        Currency.getInstance(row.get("source", String.class)),
                        Currency.getInstance(row.get("target", String.class))),
                row.get("published_on", LocalDate.class),
                row.get("source_per_euro", BigDecimal.class),
                row.get("target_per_euro", BigDecimal.class));
    }
}
