package dev.tandem.playbook.worklist;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds what is a person's to do: what is assigned to them, what anybody with one of their roles may do, and the tasks and debriefs
 * of those for whom they stand in today.
 */
@ApplicationScoped
public class Whose {
    private static final String OWN = "personId = ?";
    private static final String BY_ROLE = " or personId is null and side = :side and array_intersects(roles, :roles)"
            + " and array_position(barred, ?) = 0";

    private static final String AS_DELEGATE =
            " or kind in :delegated and among(:delegators, personId) and array_position(barred, ?) = 0";
    private static final String AS_BACKUP = " or kind in :tasks and side = :side and among(:backups, backup)"
            + " and not array_intersects(roles, :there) and (personId is null or not among(:covered, personId))"
            + " and array_position(barred, ?) = 0";

    private static final List<WorkKind> TASKS = List.of(WorkKind.RESPONSIBLE, WorkKind.ACCOUNTABLE, WorkKind.SIGN_OFF);

    private static final List<WorkKind> DELEGATED =
            Stream.concat(TASKS.stream(), Stream.of(WorkKind.DEBRIEF)).toList();

    private final People people;
    private final StaffDirectory staff;
    private final CurrentCaller caller;

    Whose(People people, StaffDirectory staff, CurrentCaller caller) {
        this.people = people;
        this.staff = staff;
        this.caller = caller;
    }

    /** Of somebody whose roles the caller cannot see, what is assigned to them alone. */
    public Conditions of(UUID person) {
        Optional<Person> known = people.known(person);
        return person.equals(caller.get().personId())
                ? of(person, own(known), Side.of(caller.get()), caller.get().partner())
                : known.map(one -> of(
                                person,
                                one.profile().allRoles(),
                                one.partnerId().isEmpty() ? Side.VENDOR : Side.PARTNER,
                                one.partnerId()))
                        .orElseGet(() -> new Conditions().and(OWN, person));
    }

    /** Those of the token say what somebody may do, also if they are not registered. */
    private Set<String> own(Optional<Person> known) {
        Caller self = caller.get();
        Set<String> roles = new TreeSet<>(self.roles());
        known.ifPresent(person -> roles.addAll(person.profile().functionalRoles()));
        return roles;
    }

    private Conditions of(UUID person, Set<String> roles, Side side, Optional<UUID> partner) {
        Presence present = staff.present(partner);
        Map<String, Object> known = new HashMap<>();
        known.put("side", side);
        known.put("roles", roles.toArray(String[]::new));
        String whose = OWN + BY_ROLE;
        List<UUID> delegators = present.delegators(person);
        if (!delegators.isEmpty()) {
            whose += AS_DELEGATE;
            known.put("delegated", DELEGATED);
            known.put("delegators", Among.ids(delegators));
        }
        if (present.isThere(person)) {
            whose += AS_BACKUP;
            known.put("tasks", TASKS);
            known.put("backups", Among.texts(roles));
            known.put("there", present.roles().toArray(String[]::new));
            known.put("covered", Among.ids(present.covered()));
        }
        return new Conditions(known).and(whose, person).and("partnerId = ?", partner);
    }
}
