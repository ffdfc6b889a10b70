package dev.tandem.playbook.engagement;

import dev.tandem.playbook.engagement.task.Task;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.playbook.content.RoleAssignment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Answers who has a role on one sale: on the partner's side the handoff's owner before its backup, on the vendor's side the
 * partner's channel manager, and on either side then the first who has the role. The partner's owner stands in for a role
 * that nobody there has.
 */
final class RoleResolution {
    private final HandedOff handoff;
    private final String managerId;
    private final List<Person> vendors;
    private final List<Person> partners;

    /** @param vendors and partners: the active people of each side, in a stable order */
    RoleResolution(HandedOff handoff, String managerId, List<Person> vendors, List<Person> partners) {
        this.handoff = handoff;
        this.managerId = managerId;
        this.vendors = vendors;
        this.partners = partners;
    }

    Task.Owner owner(RoleAssignment assignment) {
        String person = assignment.side() == RoleAssignment.Side.VENDOR
                ? first(vendors, assignment.role(), managerId)
                : Objects.requireNonNullElse(
                        first(partners, assignment.role(), handoff.ownerId(), handoff.backupId()), handoff.ownerId());
        return new Task.Owner(assignment.side(), assignment.role(), person);
    }

    private static String first(List<Person> people, String role, String... preferred) {
        List<String> able = people.stream()
                .filter(person -> person.roles().contains(role))
                .map(Person::subject)
                .toList();
        return Stream.concat(Stream.of(preferred).filter(one -> one != null && able.contains(one)), able.stream())
                .findFirst()
                .orElse(null);
    }
}
