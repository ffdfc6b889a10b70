package dev.tandem.playbook.staff;

import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who owns a sale that begins, if those who were named have left since: whoever would have taken it over from them. */
@ApplicationScoped
public class OwnerSuccession {
    private final People people;
    private final StaffDirectory staff;

    OwnerSuccession(People people, StaffDirectory staff) {
        this.people = people;
        this.staff = staff;
    }

    /** @return the same, unless somebody of them has left; whoever is named there leaves no more before this transaction ends */
    public Followed present(Ownership named) {
        Map<UUID, Person> left = people.held(named.people().toList()).stream()
                .filter(person -> !person.isActive())
                .collect(Collectors.toMap(Person::personId, person -> person));
        Followed followed = new Followed(named.without(left.keySet()), Map.of());
        if (left.containsKey(named.ownerId())) {
            followed = followed.with(plan(followed.owners(), LeftWork.Kind.OWNER, left.get(named.ownerId())));
        }
        if (left.containsKey(named.backupId()) && followed.owners().backupId() == null) {
            followed = followed.with(plan(followed.owners(), LeftWork.Kind.BACKUP, left.get(named.backupId())));
        }
        return followed;
    }

    private Map.Entry<UUID, List<Handover>> plan(Ownership sale, LeftWork.Kind kind, Person leaver) {
        LeftWork work = new LeftWork(kind, null, sale, Side.PARTNER, null, null, null);
        Set<String> roles = leaver.profile().allRoles();
        Succession succession = new Succession(leaver.personId(), roles, List.of(), staff.of(Set.of(sale)));
        return Map.entry(leaver.personId(), succession.plan(List.of(work)));
    }

    /**
     * The owners of a sale.
     *
     * @param handed what others have taken over from people who have left, by these
     */
    public record Followed(Ownership owners, Map<UUID, List<Handover>> handed) {
        private Followed with(Map.Entry<UUID, List<Handover>> plan) {
            Ownership owned = owners;
            for (Handover handover : plan.getValue()) {
                owned = handover.work().kind() == LeftWork.Kind.OWNER
                        ? new Ownership(owned.partnerId(), handover.to(), owned.backupId())
                        : new Ownership(owned.partnerId(), owned.ownerId(), handover.to());
            }
            Map<UUID, List<Handover>> all = new LinkedHashMap<>(handed);
            all.put(plan.getKey(), plan.getValue());
            return new Followed(owned, all);
        }
    }
}
