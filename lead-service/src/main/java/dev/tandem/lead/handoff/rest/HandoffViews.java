package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Renders handoffs as the caller may see them, with the actions open to the caller. */
@ApplicationScoped
class HandoffViews {
    private final Partners partners;
    private final CurrentCaller caller;
    private final TenantClock clock;

    HandoffViews(Partners partners, CurrentCaller caller, TenantClock clock) {
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    HandoffView of(Handoff handoff) {
        return of(new Page<>(List.of(handoff), null)).items().get(0);
    }

    /** Loads the partners of a page with one query. */
    Page<HandoffView> of(Page<Handoff> page) {
        Map<UUID, Partner> known = partners.byId(page.items().stream()
                .map(handoff -> handoff.offer().partnerId())
                .collect(Collectors.toSet()));
        HandoffActions actions = new HandoffActions(caller.get(), clock.now());
        return page.map(handoff -> {
            Partner partner = known.get(handoff.offer().partnerId());
            return HandoffView.of(handoff, actions.of(handoff, partner != null && partner.isActive()));
        });
    }
}
