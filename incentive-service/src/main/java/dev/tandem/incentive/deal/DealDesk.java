package dev.tandem.incentive.deal;

import dev.tandem.incentive.payee.Payees;
import dev.tandem.platform.inbox.MissingPrerequisite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where closed deals are taken in, as many at a time as have come. */
@ApplicationScoped
public class DealDesk {

    private final Deals deals;
    private final Payees payees;
    private final Event<DealsChanged> told;

    DealDesk(Deals deals, Payees payees, Event<DealsChanged> told) {
        this.deals = deals;
        this.payees = payees;
        this.told = told;
    }

    /** @throws MissingPrerequisite when a partner of a deal is not known yet; it has been told of on another topic */
    public void close(List<DealFacts> closed) {
        requireTheirPartners(closed);
        Map<UUID, Deal> known = deals.byId(closed.stream().map(DealFacts::id).toList());
        Set<DealPlace> places = new LinkedHashSet<>();
        closed.forEach(facts -> keep(facts, known, places));
        deals.flush();
        told.fire(new DealsChanged(new ArrayList<>(places)));
    }

    private void keep(DealFacts facts, Map<UUID, Deal> known, Set<DealPlace> places) {
        Deal deal = known.get(facts.id());
        if (deal == null) {
            deal = new Deal(facts);
            deals.persist(deal);
            known.put(deal.id(), deal);
        } else if (deal.isOlderThan(facts)) {
            places.add(DealPlace.of(deal));
            deal.become(facts);
        }
        places.add(DealPlace.of(deal));
    }

    private void requireTheirPartners(List<DealFacts> closed) {
        var named = closed.stream()
                .flatMap(deal -> Stream.concat(
                        Stream.of(deal.partnerId()),
                        deal.participants().stream().map(Participant::partnerId)))
                .map(UUID::toString)
                .distinct()
                .toList();
        payees.unknownAmong(named).stream().sorted().findFirst().ifPresent(partner -> {
            throw new MissingPrerequisite("partner:" + partner);
        });
    }
}
