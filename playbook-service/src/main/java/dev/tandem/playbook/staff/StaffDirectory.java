package dev.tandem.playbook.staff;

import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who of both sides is there now, and can have a role in what they do together. */
@ApplicationScoped
public class StaffDirectory {
    private final Partners partners;
    private final People people;

    StaffDirectory(Partners partners, People people) {
        this.partners = partners;
        this.people = people;
    }

    /** @throws NotFound when there is no such partner for the caller */
    public RoleResolution of(Ownership owners) {
        partners.visible(owners.partnerId());
        return of(Set.of(owners)).get(owners);
    }

    /** For many at once. */
    public Map<Ownership, RoleResolution> of(Set<Ownership> owners) {
        Set<UUID> ids = owners.stream().map(Ownership::partnerId).collect(Collectors.toSet());
        Map<UUID, UUID> managers = new HashMap<>();
        for (Partner partner : partners.list("id in ?1", ids)) {
            managers.put(partner.id(), partner.managerId());
        }
        List<Person> vendors = people.vendorStaff();
        Map<UUID, List<Person>> staff = people.activeOfEach(ids);
        return owners.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> new RoleResolution(
                                one,
                                managers.get(one.partnerId()),
                                vendors,
                                staff.getOrDefault(one.partnerId(), List.of()))));
    }

    /** @return why this person can have nothing to do for this side of the partner's sale; empty when they can */
    public Optional<Refusal> unknown(UUID partnerId, Side side, UUID person) {
        Optional<UUID> works = side == Side.VENDOR ? Optional.empty() : Optional.of(partnerId);
        boolean known = people.known(person)
                .filter(Person::isActive)
                .filter(one -> one.partnerId().equals(works))
                .isPresent();
        return known ? Optional.empty() : Optional.of(new StaffRefusals.PersonUnknown(person, side));
    }

    /** @throws StaffRefusals.PersonUnknown when nobody active of that side is that person */
    public void require(UUID partnerId, Side side, UUID person) {
        Refusal.ifAny(unknown(partnerId, side, person));
    }
}
