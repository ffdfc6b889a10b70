package dev.tandem.lead.forecast;

import dev.tandem.lead.measure.DayRange;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Sums up expected and won deals, by one query over two indexes. Open deals count on the day they are expected to
 * close, won ones on the day they closed. Omitted, undated, lost and cancelled deals do not count.
 */
@ApplicationScoped
public class Forecasts {
    private static final String QUERY = """
            select cast(date_trunc(?1, cast(closes_on as timestamp)) as date), partner_id, currency, count(*),
                   coalesce(sum(amount) filter (where category = 'PIPELINE'), 0),
                   coalesce(sum(amount) filter (where category = 'BEST_CASE'), 0),
                   coalesce(sum(amount) filter (where category = 'COMMIT'), 0),
                   coalesce(sum(amount) filter (where category = 'CLOSED'), 0)
              from (select expected_close_on as closes_on, partner_id, currency, forecast_category category, amount
                      from deal
                     where tenant = current_setting('tandem.tenant') and status = 'OPEN'
                       and expected_close_on >= ?2 and expected_close_on < ?3 and forecast_category <> 'OMITTED'
                     union all
                    select closed_on, partner_id, currency, 'CLOSED', amount - refunded
                      from deal
                     where tenant = current_setting('tandem.tenant') and status = 'WON'
                       and closed_on >= ?2 and closed_on < ?3) expected
             where partner_id = coalesce(cast(nullif(?4, '') as uuid), partner_id)
             group by 1, 2, 3 order by 1, 2, 3""";

    private final EntityManager entities;
    private final CurrentCaller caller;

    Forecasts(EntityManager entities, CurrentCaller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** In the order of periods. A partner gets only its own lines. */
    @SuppressWarnings("unchecked") // The query's columns are those that line() reads.
    public List<ForecastLine> of(DayRange days, PeriodLength length) {
        List<Object[]> rows = entities.createNativeQuery(QUERY, Object[].class)
                .setParameter(1, length.unit())
                .setParameter(2, days.from())
                .setParameter(3, days.until())
                .setParameter(4, caller.get().partner().map(UUID::toString).orElse(""))
                .getResultList();
        return rows.stream().map(row -> line(row, length)).toList();
    }

    private static ForecastLine line(Object[] row, PeriodLength length) {
        Currency currency = Currency.getInstance(row[2].toString());
        return new ForecastLine(
                length.nameOf(day(row[0])),
                (UUID) row[1],
                ((Number) row[3]).longValue(),
                money(row[4], currency),
                money(row[5], currency),
                money(row[6], currency),
                money(row[7], currency));
    }

    /** Hibernate chooses the driver's type of a date. */
    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Money money(Object value, Currency currency) {
        return new Money((BigDecimal) value, currency);
    }
}
