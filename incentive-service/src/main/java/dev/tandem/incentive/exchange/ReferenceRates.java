package dev.tandem.incentive.exchange;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** All rates ever imported by a tenant. Stored rates never change. */
@ApplicationScoped
public class ReferenceRates {
    private static final String GIVEN = " from unnest(?2, ?3, ?4) as given (currency, published_on, per_euro)";

    private static final String KEEP = "insert into reference_rate (tenant, currency, published_on, per_euro)"
            + " select ?1, given.*" + GIVEN + " on conflict do nothing";

    private static final String DIFFERENT = "select given.published_on, given.currency, known.per_euro" + GIVEN
            + " join reference_rate known on known.tenant = ?1 and known.currency = given.currency"
            + " and known.published_on = given.published_on and known.per_euro <> given.per_euro"
            + " order by given.published_on limit 20";

    private final EntityManager database;
    private final CurrentCaller caller;

    ReferenceRates(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @return the number of new rates */
    int keep(List<ReferenceRates.ReferenceRate> rates) {
        return with(rates, database.createNativeQuery(KEEP)).executeUpdate();
    }

    /** The stored rates that differ for the same day and currency; the first few of them. */
    List<ReferenceRates.ReferenceRate> different(List<ReferenceRates.ReferenceRate> rates) {
        List<?> rows =
                with(rates, database.createNativeQuery(DIFFERENT, Tuple.class)).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ReferenceRates.ReferenceRate(
                        row.get("published_on", LocalDate.class),
                        Currency.getInstance(row.get("currency", String.class)),
                        row.get("per_euro", BigDecimal.class)))
                .toList();
    }

    private Query with(List<ReferenceRates.ReferenceRate> rates, Query query) {
        return query.setParameter(1, caller.get().tenant())
                .setParameter(
                        2,
                        rates.stream()
                                .map(rate -> rate.currency().getCurrencyCode())
                                .toArray(String[]::new))
                .setParameter(
                        3,
                        rates.stream()
                                .map(ReferenceRates.ReferenceRate::publishedOn)
                                .toArray(LocalDate[]::new))
                .setParameter(
                        4,
                        rates.stream()
                                .map(ReferenceRates.ReferenceRate::perEuro)
                                .toArray(BigDecimal[]::new));
    }

    /**
     * A published rate.
     *
     * @param perEuro units of the currency for one euro, more than zero
     */
    public record ReferenceRate(LocalDate publishedOn, Currency currency, BigDecimal perEuro) {}
}
