package dev.tandem.playbook.message;

import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.discount.DiscountDesk;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.staff.Ownership;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Writes messages about a sale from the templates of its playbook version. */
@ApplicationScoped
public class MessageDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Partners partners;
    private final People people;
    private final DiscountDesk prices;
    private final TenantClock clock;

    MessageDesk(
            Engagements engagements,
            Playbooks playbooks,
            Partners partners,
            People people,
            DiscountDesk prices,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.partners = partners;
        this.people = people;
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * @param code of the template
     * @param given values by variable name, which come before what is known of the sale
     * @throws NotFound if the caller can see no such sale, or its playbook version has no such template
     * @throws InvalidRequest with every given value that is invalid
     */
    public Message write(UUID id, String code, Map<String, String> given) {
        Engagement engagement = engagements.visible(id);
        Playbook playbook = playbooks.visible(engagement.playbook().id());
        return Message.of(playbook.content().template(code), SaleVariables.of(facts(engagement, playbook)), given);
    }

    private SaleFacts facts(Engagement engagement, Playbook playbook) {
        return new SaleFacts(
                names(engagement.owners()),
                playbook.content(),
                playbook.code(),
                engagement.playbook(),
                engagement.stage(),
                engagement.tasks(),
                engagement.gates(),
                engagement.limits(),
                engagement.startedAt(),
                prices.agreed(engagement.sale()).orElse(null),
                clock.now(),
                clock.zone());
    }

    private SaleFacts.Names names(Ownership owners) {
        Partner partner = partners.visible(owners.partnerId());
        return new SaleFacts.Names(
                partner.name(), name(owners.ownerId()), name(owners.backupId()), name(partner.managerId()));
    }

    private String name(UUID person) {
        return people.seen(person).map(seen -> seen.profile().name()).orElse(null);
    }
}
