package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.registration.Registrations;
import dev.tandem.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says in a list with which company each deal is: as the lead or the registration names it that the deal began with. */
@ApplicationScoped
class DealCompanies {
    private final Leads leads;
    private final Registrations registrations;

    DealCompanies(Leads leads, Registrations registrations) {
        this.leads = leads;
        this.registrations = registrations;
    }

    /** With one query for all leads of a page, and one for all registrations. */
    Page<ListedDeal> named(Page<Deal> page) {
        Map<UUID, String> names = new HashMap<>(leads.companies(origins(page, Deal::leadId)));
        names.putAll(registrations.companies(origins(page, deal -> deal.origin().registrationId())));
        return page.map(deal -> ListedDeal.of(deal, names.get(origin(deal))));
    }

    private static UUID origin(Deal deal) {
        return Optional.ofNullable(deal.leadId()).orElse(deal.origin().registrationId());
    }

    private static List<UUID> origins(Page<Deal> page, Function<Deal, UUID> origin) {
        return page.items().stream().map(origin).filter(Objects::nonNull).toList();
    }
}
