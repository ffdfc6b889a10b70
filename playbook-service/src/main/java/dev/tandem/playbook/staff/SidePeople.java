package dev.tandem.playbook.staff;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who works for which side of a sale. */
@ApplicationScoped
public class SidePeople {
    private final People people;

    SidePeople(People people) {
        this.people = people;
    }

    /** @return why this person can have nothing to do for this side of the partner's sale; empty when they can */
    public Optional<Refusal> unknown(UUID partnerId, Side side, String person) {
        Optional<UUID> works = side == Side.VENDOR ? Optional.empty() : Optional.of(partnerId);
        boolean known = people.known(person)
                .filter(Person::isActive)
                .filter(one -> one.partnerId().equals(works))
                .isPresent();
        return known ? Optional.empty() : Optional.of(new StaffRefusals.PersonUnknown(person, side));
    }

    /** @throws StaffRefusals.PersonUnknown when nobody active of that side has the name */
    public void require(UUID partnerId, Side side, String person) {
        Refusal.ifAny(unknown(partnerId, side, person));
    }
}
