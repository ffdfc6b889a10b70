package dev.tandem.playbook.reassignment;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.LeftWork;
import dev.tandem.playbook.staff.NamedSuccessor;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.staff.WorkHandover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives open work of one person to another one, as if the first one left. What awaits a role instead of a person, as an approval
 * does, is nobody's to give: whoever asked for it can never come by it.
 */
@ApplicationScoped
public class ReassignmentDesk {
    private static final int MOST = 1000;

    private final People people;
    private final Partners partners;
    private final StaffDirectory staff;
    private final Instance<WorkHandover> handovers;
    private final Reassignments reassignments;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ReassignmentDesk(
            People people,
            Partners partners,
            StaffDirectory staff,
            Instance<WorkHandover> handovers,
            Reassignments reassignments,
            CurrentCaller caller,
            TenantClock clock) {
        this.people = people;
        this.partners = partners;
        this.staff = staff;
        this.handovers = handovers;
        this.reassignments = reassignments;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * All that the other person can take over goes to them at once.
     *
     * @throws dev.tandem.platform.problem.NotFound if the caller can see no such person
     * @throws ReassignmentRefusals.NotYourSide if they are on the other side
     * @throws dev.tandem.playbook.staff.StaffRefusals.PersonUnknown unless the other person is active on the same side
     * @throws ReassignmentRefusals.TooMuchWork if it is more than can be done at once
     */
    public Outcome reassign(UUID from, UUID to, WorkScope scope, String reason) {
        Optional<UUID> partner = side(people.visible(from));
        if (from.equals(to)) {
            throw new InvalidRequest(List.of(new FieldFault("/to", "same", "must be another person")));
        }
        requireColleague(partner, to);
        // In one order, against two who give work to each other.
        Stream.of(from, to).sorted().forEach(people::locked);
        // They may have left until they were locked.
        requireColleague(partner, to);
        Outcome outcome = outcome(work(from, scope), to);
        List<Handover> plan = outcome.handovers();
        if (!plan.isEmpty()) {
            handovers.forEach(handover -> handover.hand(from, plan));
        }
        Reassignment done = new Reassignment(
                from,
                to,
                partner.orElse(null),
                scope,
                reason,
                outcome.moved().size(),
                caller.get().personId(),
                clock.now());
        reassignments.persist(done);
        return outcome;
    }

    /** @return the partner that the person works for; empty for the vendor */
    private Optional<UUID> side(Person person) {
        if (!person.partnerId().equals(caller.get().partner())) {
            throw new ReassignmentRefusals.NotYourSide();
        }
        return person.partnerId();
    }

    private void requireColleague(Optional<UUID> partner, UUID person) {
        staff.require(partner.orElse(null), partner.isEmpty() ? Side.VENDOR : Side.PARTNER, person);
    }

    private List<LeftWork> work(UUID from, WorkScope scope) {
        List<LeftWork> work = handovers.stream()
                .flatMap(handover -> handover.of(from).stream())
                .filter(scope::covers)
                .toList();
        List<LeftWork> own = managed()
                .map(theirs -> work.stream()
                        .filter(piece -> WorkScope.isWithOneOf(theirs, piece))
                        .toList())
                .orElse(work);
        if (own.size() > MOST) {
            throw new ReassignmentRefusals.TooMuchWork(own.size(), MOST);
        }
        return own;
    }

    /** The partners whose sales a channel manager may reassign work on; empty for an administrator. */
    private Optional<Set<UUID>> managed() {
        Caller self = caller.get();
        return Optional.of(self)
                .filter(one -> one.isVendor() && !one.roles().contains(Role.VENDOR_ADMIN))
                .map(one -> partners.list("managerId", one.personId()).stream()
                        .map(Partner::id)
                        .collect(Collectors.toSet()));
    }

    private Outcome outcome(List<LeftWork> work, UUID to) {
        Set<Ownership> owners = work.stream().map(LeftWork::owners).collect(Collectors.toSet());
        NamedSuccessor successor = new NamedSuccessor(to, owners.isEmpty() ? Map.of() : staff.of(owners));
        List<LeftWork> moved = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (LeftWork piece : work) {
            successor
                    .objection(piece)
                    .ifPresentOrElse(because -> kept.add(new Kept(piece, because)), () -> moved.add(piece));
        }
        return new Outcome(moved, kept, moved.stream().flatMap(successor::takes).toList());
    }

    /**
     * What became of the work.
     *
     * @param moved to the other person
     * @param kept by the first one
     */
    public record Outcome(List<LeftWork> moved, List<Kept> kept, List<Handover> handovers) {}

    /** A piece of work that the other person cannot take over, and why. */
    public record Kept(LeftWork work, NamedSuccessor.Because because) {}
}
