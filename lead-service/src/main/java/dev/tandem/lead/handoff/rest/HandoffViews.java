package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Renders handoffs as the caller may see them: one with the actions open to the caller, many with their companies. */
@ApplicationScoped
class HandoffViews {
    private final Partners partners;
    private final Leads leads;
    private final CurrentCaller caller;
    private final TenantClock clock;

    HandoffViews(Partners partners, Leads leads, CurrentCaller caller, TenantClock clock) {
        this.partners = partners;
        this.leads = leads;
        this.caller = caller;
        this.clock = clock;
    }

    HandoffView of(Handoff handoff) {
        boolean partnerActive = partners.findByIdOptional(handoff.offer().partnerId())
                .filter(Partner::isActive)
                .isPresent();
        return HandoffView.of(handoff, new HandoffActions(caller.get(), clock.now()).of(handoff, partnerActive));
    }

    /** Finds the companies of a page with one query. */
    Page<ListedHandoff> listed(Page<Handoff> page) {
        Map<UUID, String> companies = leads.companies(
                page.items().stream().map(handoff -> handoff.lead().id()).toList());
        return page.map(handoff ->
                ListedHandoff.of(handoff, companies.get(handoff.lead().id())));
    }
}
