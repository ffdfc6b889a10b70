package dev.tandem.lead.scoring;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.Deals;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.scoring.Activities.Latest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The tenant's leads whose sale was won or lost, read a page at a time however many there are. */
@ApplicationScoped
class PastLeads {
    private static final int PAGE = 500;
    private static final UUID START = new UUID(0, 0);

    private final Deals deals;
    private final Leads leads;
    private final Activities activities;
    private final EntityManager entities;

    PastLeads(Deals deals, Leads leads, Activities activities, EntityManager entities) {
        this.deals = deals;
        this.leads = leads;
        this.activities = activities;
        this.entities = entities;
    }

    /** In the order their deals were opened; nothing read here is kept, so nothing may be waiting to be written. */
    void each(ClosingPeriod period, Consumer<PastLead> taken) {
        List<Deal> page = deals.closed(period.from(), period.to(), START, PAGE);
        while (!page.isEmpty()) {
            take(page, taken);
            entities.clear();
            page = deals.closed(
                    period.from(), period.to(), page.get(page.size() - 1).id(), PAGE);
        }
    }

    private void take(List<Deal> page, Consumer<PastLead> taken) {
        List<UUID> ids = page.stream().map(Deal::leadId).distinct().toList();
        Map<UUID, Lead> byId = leads.byIds(ids);
        Map<UUID, Latest> latest = activities.latest(ids);
        for (Deal deal : page) {
            Lead lead = byId.get(deal.leadId());
            taken.accept(new PastLead(
                    lead.id(),
                    ScoredAttributes.of(lead, latest.get(lead.id())),
                    deal.status() == DealStatus.WON,
                    deal.closedOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }
}
