package dev.tandem.lead.consent;

import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.lead.PersonalData;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The one place that decides whether a caller sees a lead's personal fields, and that records disclosures to the other
 * side.
 */
@ApplicationScoped
class ContactMask implements ContactVisibility {
    private static final String CONSENTED = """
            select c.leadId from Consent c
             where array_position(c.purposes, dev.tandem.lead.consent.Purpose.SHARE_WITH_PARTNER) > 0
               and array_position(c.withdrawn, dev.tandem.lead.consent.Purpose.SHARE_WITH_PARTNER) = 0 and c.expiresAt > ?""";

    private final CurrentCaller caller;
    private final Leads leads;
    private final Consents consents;
    private final Disclosures disclosures;
    private final TenantClock clock;

    ContactMask(CurrentCaller caller, Leads leads, Consents consents, Disclosures disclosures, TenantClock clock) {
        this.caller = caller;
        this.leads = leads;
        this.consents = consents;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Override
    public ShownContact shown(UUID lead) {
        return leads.ifVisible(lead).map(this::shown).orElse(new ShownContact(HIDDEN, true));
    }

    @Override
    public Conditions visible(Conditions wanted) {
        return caller.get().isVendor()
                ? wanted
                : wanted.and("status = ?", LeadStatus.HANDED_OFF).and("id in (" + CONSENTED + ")", clock.now());
    }

    /** The vendor sees all its leads; a partner sees those handed off to it, while the person consents. */
    @Override
    public ShownContacts shown(List<? extends PersonalData> leads) {
        if (caller.get().isVendor()) {
            return lead -> new ShownContact(lead.contact(), false);
        }
        List<UUID> handedOff = leads.stream()
                .filter(PersonalData::isHandedOff)
                .<UUID>map(PersonalData::id)
                .toList();
        Set<UUID> open = consents.covering(handedOff, Purpose.SHARE_WITH_PARTNER, clock.now());
        disclosures.note(open);
        return lead ->
                open.contains(lead.id()) ? new ShownContact(lead.contact(), false) : new ShownContact(HIDDEN, true);
    }
}
