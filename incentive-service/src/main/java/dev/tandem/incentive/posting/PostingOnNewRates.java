package dev.tandem.incentive.posting;

import dev.tandem.incentive.deal.AttainmentPlace;
import dev.tandem.incentive.deal.DealDesk;
import dev.tandem.incentive.exchange.ExchangeRateDesk;
import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** Recalculates deals that wait for an exchange rate when rates arrive that may apply to them. */
@ApplicationScoped
class PostingOnNewRates {
    /** Scopes calculated at a time: few enough to hold their earners' periods in memory. */
    private static final int BATCH = 200;

    private static final String WAITING = """
            select distinct d.kind, d.partner_id, d.manager_id, d.closed_on
              from ledger_entry e
              join deal d on d.tenant = e.tenant and d.id = e.deal_id
             where e.tenant = ?1 and e.reason = 'NO_EXCHANGE_RATE' and d.closed_on between ?2 and ?3
               and not exists (select from ledger_entry later
                    where later.tenant = e.tenant and later.original_id = coalesce(e.original_id, e.id)
                      and later.number > e.number)
             order by d.partner_id, d.closed_on, d.manager_id""";

    private final EntityManager database;
    private final CurrentCaller caller;
    private final PostingDesk desk;

    PostingOnNewRates(EntityManager database, CurrentCaller caller, PostingDesk desk) {
        this.database = database;
        this.caller = caller;
        this.desk = desk;
    }

    void onRatesPublished(@Observes ExchangeRateDesk.RatesPublished rates) {
        List<AttainmentPlace> places = waiting(rates);
        for (int start = 0; start < places.size(); start += BATCH) {
            desk.onDealsChanged(
                    new DealDesk.DealsChanged(places.subList(start, Math.min(start + BATCH, places.size()))));
            database.clear();
        }
    }

    private List<AttainmentPlace> waiting(ExchangeRateDesk.RatesPublished rates) {
        List<?> rows = database.createNativeQuery(WAITING, Tuple.class)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, rates.first())
                .setParameter(3, rates.lastUse())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(AttainmentPlace::of).toList();
    }
}
