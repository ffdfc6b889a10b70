package dev.tandem.lead.lead;

import dev.tandem.lead.consent.Consents;
import dev.tandem.lead.consent.Purpose;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;

/** The one place that decides whether a caller sees a lead's personal fields. */
@ApplicationScoped
public class ContactMask {
    /** Stands where a personal field would. */
    public static final String MASKED = "•••";

    private final CurrentCaller caller;
    private final Consents consents;
    private final TenantClock clock;

    ContactMask(CurrentCaller caller, Consents consents, TenantClock clock) {
        this.caller = caller;
        this.consents = consents;
        this.clock = clock;
    }

    /** The vendor sees its leads; a partner those handed off to it, while the person consents. */
    public Contact shown(Lead lead) {
        return isShown(lead) ? lead.contact() : new Contact(MASKED, MASKED, MASKED);
    }

    public boolean isShown(Lead lead) {
        return caller.get().isVendor()
                || lead.isHandedOff()
                        && consents.valid(lead.id(), Purpose.SHARE_WITH_PARTNER, clock.now())
                                .isPresent();
    }
}
