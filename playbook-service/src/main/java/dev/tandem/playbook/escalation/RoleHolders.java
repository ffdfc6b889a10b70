package dev.tandem.playbook.escalation;

import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.RoleResolution;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.playbook.content.Party;
import dev.tandem.playbook.playbook.content.RoleAssignment;
import dev.tandem.playbook.playbook.content.RoleAssignment.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has a role on a sale now, for many sales at once. */
@ApplicationScoped
class RoleHolders {
    private final Partners partners;
    private final People people;

    RoleHolders(Partners partners, People people) {
        this.partners = partners;
        this.people = people;
    }

    /** By engagement. To be asked on the vendor's behalf, which sees the people of both sides. */
    Map<UUID, RoleResolution> of(Collection<Engagement> engagements) {
        Set<UUID> sellers = engagements.stream().map(Engagement::partnerId).collect(Collectors.toSet());
        Map<UUID, Partner> known =
                partners.list("id in ?1", sellers).stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        List<Person> vendors = people.activeOf(null);
        Map<UUID, List<Person>> staff = people.activeOfEach(sellers);
        return engagements.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Engagement::id,
                        engagement -> new RoleResolution(
                                engagement.handoff(),
                                known.get(engagement.partnerId()).managerId(),
                                vendors,
                                staff.getOrDefault(engagement.partnerId(), List.of()))));
    }

    /** Null where nobody has the role. */
    static String holder(RoleResolution roles, Party whom) {
        return roles.owner(new RoleAssignment(Duty.INFORMED, whom.side(), whom.role()))
                .personId();
    }
}
