package dev.tandem.playbook.staff;

import dev.tandem.playbook.person.Person;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Resolves roles to people for something that both sides do together, such as a sale. On the partner's side the
 * owner comes first, then the backup; on the vendor's side the partner's channel manager; then, on either side, the
 * first person with the role. The partner's owner stands in for a role that no one there has.
 */
public final class RoleResolution {
    private final Ownership owners;
    private final UUID managerId;
    private final List<Person> vendors;
    private final List<Person> partners;

    /** @param vendors and partners: the active people of each side, in a stable order */
    public RoleResolution(Ownership owners, UUID managerId, List<Person> vendors, List<Person> partners) {
        this.owners = owners;
        this.managerId = managerId;
        this.vendors = vendors;
        this.partners = partners;
    }

    public RoleHolder owner(RoleAssignment assignment) {
        UUID person = candidates(assignment).findFirst().orElse(null);
        return new RoleHolder(assignment.side(), assignment.role(), person);
    }

    /** The stand-in for a person: the next person who has the role; null if there is none. */
    public UUID backup(RoleAssignment assignment, UUID person) {
        return candidates(assignment)
                .filter(other -> !other.equals(person))
                .findFirst()
                .orElse(null);
    }

    /** Whether the person may take this role over: they have it, or own what both sides do. */
    public boolean isCandidate(SideRole role, UUID person) {
        return candidates(role).anyMatch(person::equals);
    }

    private Stream<UUID> candidates(RoleAssignment assignment) {
        return candidates(new SideRole(assignment.side(), assignment.role()));
    }

    private Stream<UUID> candidates(SideRole role) {
        if (role.side() == Side.VENDOR) {
            return able(vendors, role.role(), managerId);
        }
        Stream<UUID> able = able(partners, role.role(), owners.ownerId(), owners.backupId());
        return Stream.concat(able, owners.people()).distinct();
    }

    /** Whether the person is active, on either side. */
    public boolean isActive(UUID person) {
        return Stream.concat(vendors.stream(), partners.stream())
                .anyMatch(one -> one.personId().equals(person));
    }

    private static Stream<UUID> able(List<Person> people, String role, UUID... preferred) {
        List<UUID> able = people.stream()
                .filter(person -> person.roles().contains(role))
                .map(Person::personId)
                .toList();
        return Stream.concat(Stream.of(preferred).filter(one -> one != null && able.contains(one)), able.stream())
                .distinct();
    }
}
