package dev.tandem.playbook.privacy;

import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.idempotency.ResponseErasure;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.person.Invitations;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.privacy.StaffErasureEvent.StaffErased;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Exercises the rights of the people of both sides. Whoever is erased stays an id, since approvals, sign-offs and the ledger refer
 * to it; nothing says any more who that was. Events never carry a name, so none has to be recalled.
 */
@ApplicationScoped
public class StaffPrivacy {
    /** Beyond what anybody reads; whatever stands in more of them is erased all the same. */
    public static final int MOST_RECORDS = 10_000;

    private final People people;
    private final Invitations invitations;
    private final StaffTraces traces;
    private final ResponseErasure answers;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    StaffPrivacy(
            People people,
            Invitations invitations,
            StaffTraces traces,
            ResponseErasure answers,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock) {
        this.people = people;
        this.invitations = invitations;
        this.traces = traces;
        this.answers = answers;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** The records in which the person is named, at most {@link #MOST_RECORDS} of them. */
    public List<NamingRecord> naming(Person person) {
        return traces.of(person, MOST_RECORDS);
    }

    /**
     * For good.
     *
     * @throws dev.tandem.platform.problem.NotInState unless the person has left, or if they were erased before
     */
    public Person erase(UUID id) {
        Person person = people.locked(id);
        person.requireLeft("erase");
        invitations.pendingTo(person.profile().email()).forEach(invitation -> invitation.withdraw(clock.now()));
        traces.erase(person);
        Person erased = people.locked(id);
        erased.erase(clock.now());
        people.persistAndFlush(erased);
        answers.about(List.of(id));
        outbox.publish(StaffErased.of(erased, occurrences.of(erased)));
        return erased;
    }
}
