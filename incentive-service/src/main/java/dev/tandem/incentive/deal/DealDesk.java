package dev.tandem.incentive.deal;

import dev.tandem.incentive.payee.Payees;
import dev.tandem.platform.inbox.MissingPrerequisite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Stores deals, their changes and their renewals, a batch at a time. */
@ApplicationScoped
public class DealDesk {
    private final Deals deals;
    private final Payees payees;
    private final Event<DealDesk.DealsChanged> observers;

    DealDesk(Deals deals, Payees payees, Event<DealDesk.DealsChanged> observers) {
        this.deals = deals;
        this.payees = payees;
        this.observers = observers;
    }

    /** @throws MissingPrerequisite if a partner of a deal is not known yet; it is published on another topic */
    public void receive(List<DealFacts> received) {
        requireTheirPartners(received);
        Map<UUID, Deal> known = deals.withRenewals(families(received));
        Set<AttainmentPlace> places = new LinkedHashSet<>();
        received.forEach(facts -> keep(facts, known, places));
        known.values().forEach(deal -> endWithItsSale(deal, known, places));
        deals.flush();
        observers.fire(new DealDesk.DealsChanged(new ArrayList<>(places)));
    }

    private void keep(DealFacts facts, Map<UUID, Deal> known, Set<AttainmentPlace> places) {
        Deal deal = known.get(facts.id());
        if (deal == null) {
            deal = new Deal(facts);
            deals.persist(deal);
            known.put(deal.id(), deal);
        } else {
            places.add(AttainmentPlace.of(deal));
            deal.receive(facts);
        }
        places.add(AttainmentPlace.of(deal));
    }

    /** A churn also ends the renewals, whichever was received first. */
    private static void endWithItsSale(Deal deal, Map<UUID, Deal> known, Set<AttainmentPlace> places) {
        deal.renewed()
                .map(renewed -> known.get(renewed.saleId()))
                .flatMap(sale -> sale.afterSale().left())
                .ifPresent(day -> {
                    deal.churned(day);
                    places.add(AttainmentPlace.of(deal));
                });
    }

    private static Set<UUID> families(List<DealFacts> received) {
        Set<UUID> sales = new HashSet<>();
        for (DealFacts facts : received) {
            sales.add(facts.id());
            if (facts.kind() == DealKind.RENEWAL) {
                facts.renewed().map(Deal.OriginalSale::saleId).ifPresent(sales::add);
            }
        }
        return sales;
    }

    private void requireTheirPartners(List<DealFacts> closed) {
        List<String> named = closed.stream()
                .flatMap(deal -> Stream.concat(
                        Stream.of(deal.parties().partnerId()),
                        deal.parties().participants().stream().map(Participant::partnerId)))
                .map(UUID::toString)
                .distinct()
                .toList();
        payees.unknownAmong(named).stream().sorted().findFirst().ifPresent(partner -> {
            throw new MissingPrerequisite("partner:" + partner);
        });
    }

    /**
     * Published within this service, in the transaction that stores the deals.
     *
     * @param places the scopes the deals count in now, and the scopes that changed deals counted in before
     */
    public record DealsChanged(List<AttainmentPlace> places) {}
}
