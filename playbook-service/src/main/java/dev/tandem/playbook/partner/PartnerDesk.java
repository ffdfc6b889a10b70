package dev.tandem.playbook.partner;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.person.People;
import jakarta.enterprise.context.ApplicationScoped;

/** Where partners join the program. */
@ApplicationScoped
public class PartnerDesk {
    private final Partners partners;
    private final People people;
    private final Outbox outbox;
    private final TenantClock clock;

    PartnerDesk(Partners partners, People people, Outbox outbox, TenantClock clock) {
        this.partners = partners;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws PartnerAlreadyRegistered when its external id is taken
     * @throws NobodyAtTheVendor when the manager is nobody on the vendor's side
     */
    public Partner register(Partner partner) {
        partners.withExternalId(partner.externalId()).ifPresent(known -> {
            throw new PartnerAlreadyRegistered(known);
        });
        if (partner.managerId() != null && !people.isVendors(partner.managerId())) {
            throw new NobodyAtTheVendor(partner.managerId());
        }
        partners.persistAndFlush(partner);
        outbox.publish(
                PartnerRegistered.of(partner, Occurrence.live(null, partner.revision(), clock.now(), clock.today())));
        return partner;
    }
}
