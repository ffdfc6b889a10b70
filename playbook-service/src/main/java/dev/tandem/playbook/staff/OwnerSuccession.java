package dev.tandem.playbook.staff;

import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
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
    public Ownership present(Ownership named) {
        Map<UUID, Person> left = people.held(named.people().toList()).stream()
                .filter(person -> !person.isActive())
                .collect(Collectors.toMap(Person::personId, person -> person));
        if (left.isEmpty()) {
            return named;
        }
        Ownership rest = named.without(left.keySet());
        Person owner = left.get(named.ownerId());
        Ownership owned = owner == null ? rest : handed(rest, LeftWork.Kind.OWNER, owner);
        Person backup = left.get(named.backupId());
        boolean backed = backup == null || owned.backupId() != null;
        return backed ? owned : handed(owned, LeftWork.Kind.BACKUP, backup);
    }

    private Ownership handed(Ownership sale, LeftWork.Kind kind, Person leaver) {
        LeftWork work = new LeftWork(kind, null, sale, Side.PARTNER, null, null, null);
        Set<String> roles = leaver.profile().allRoles();
        Succession succession = new Succession(leaver.personId(), roles, List.of(), staff.of(Set.of(sale)));
        Ownership owned = sale;
        for (Handover handover : succession.plan(List.of(work))) {
            owned = handover.work().kind() == LeftWork.Kind.OWNER
                    ? new Ownership(sale.partnerId(), handover.to(), owned.backupId())
                    : new Ownership(sale.partnerId(), owned.ownerId(), handover.to());
        }
        return owned;
    }
}
