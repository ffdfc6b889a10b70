package dev.tandem.playbook.staff;

import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who can have a role now, on what both sides do together; found for many at once. */
@ApplicationScoped
public class StaffDirectory {
    private final Partners partners;
    private final People people;

    StaffDirectory(Partners partners, People people) {
        this.partners = partners;
        this.people = people;
    }

    public RoleResolution of(Ownership owners) {
        return of(Set.of(owners)).get(owners);
    }

    public Map<Ownership, RoleResolution> of(Set<Ownership> owners) {
        Set<UUID> ids = owners.stream().map(Ownership::partnerId).collect(Collectors.toSet());
        Map<UUID, String> managers = new HashMap<>();
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
}
