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

/** The active people of both sides who can have a role in joint work. */
@ApplicationScoped
public class StaffDirectory {
    private final Partners partners;
    private final People people;

    StaffDirectory(Partners partners, People people) {
        this.partners = partners;
        this.people = people;
    }

    /** @throws NotFound if the caller can see no such partner */
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

    /** @return the reason why this person cannot take part in the partner's sale for this side; empty if they can */
    public Optional<Refusal> unknown(UUID partnerId, Side side, UUID person) {
        Optional<UUID> works = side == Side.VENDOR ? Optional.empty() : Optional.of(partnerId);
        boolean known = people.known(person)
                .filter(Person::isActive)
                .filter(one -> one.partnerId().equals(works))
                .isPresent();
        return known ? Optional.empty() : Optional.of(new StaffRefusals.PersonUnknown(person, side));
    }

    /** @return the reason why this person cannot take over this role of a sale; empty if they can */
    public Optional<Refusal> unfit(Ownership owners, SideRole role, UUID person) {
        return unknown(owners.partnerId(), role.side(), person)
                .or(() -> of(owners).isCandidate(role, person)
                        ? Optional.empty()
                        : Optional.of(new StaffRefusals.RoleNotHeld(person, role.side(), role.role())));
    }

    /** @throws StaffRefusals.PersonUnknown if no active person of that side has the id */
    public void require(UUID partnerId, Side side, UUID person) {
        Refusal.ifAny(unknown(partnerId, side, person));
    }
}
