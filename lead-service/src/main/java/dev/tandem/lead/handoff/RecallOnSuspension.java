package dev.tandem.lead.handoff;

import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.Partners;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A suspended partner loses its open offers: the timer recalls them, a batch at a time. */
@ApplicationScoped
public class RecallOnSuspension {
    private final Partners partners;
    private final Handoffs handoffs;
    private final TenantClock clock;

    RecallOnSuspension(Partners partners, Handoffs handoffs, TenantClock clock) {
        this.partners = partners;
        this.handoffs = handoffs;
        this.clock = clock;
    }

    public void announced(UUID partner) {
        if (!partners.findByIdOptional(partner).map(Partner::isActive).orElse(true)) {
            handoffs.recheckOffersOf(partner, clock.now());
        }
    }
}
