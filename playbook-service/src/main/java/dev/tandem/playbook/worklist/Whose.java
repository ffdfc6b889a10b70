package dev.tandem.playbook.worklist;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.staff.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Finds what is a person's to do: what is assigned to them, and what anybody with one of their roles may do. */
@ApplicationScoped
public class Whose {
    private static final String OWN = "personId = ?";
    private static final String BY_ROLE = " or personId is null and side = :side and array_intersects(roles, :roles)"
            + " and array_position(barred, ?) = 0";

    private final People people;
    private final CurrentCaller caller;

    Whose(People people, CurrentCaller caller) {
        this.people = people;
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

    private static Conditions of(UUID person, Set<String> roles, Side side, Optional<UUID> partner) {
        Map<String, Object> known = Map.of("side", side, "roles", roles.toArray(String[]::new));
        return new Conditions(known).and(OWN + BY_ROLE, person).and("partnerId = ?", partner);
    }
}
