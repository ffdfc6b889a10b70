package dev.tandem.playbook.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of one side is there today, and who stands in for whom. While the holder of a duty is away their delegates do;
 * else, while nobody with the role is there, whoever has the backup role of the duty: also if the holder is there, and
 * only fills in for a role that they do not have.
 */
public final class Presence {
    /** Nobody is known, so nobody stands in. */
    public static final Presence NOBODY = new Presence(List.of());

    private final List<Candidate> people;

    /** @param people the active people of the side */
    public Presence(Collection<Candidate> people) {
        this.people = List.copyOf(people);
    }

    /** Why nobody could do the duty today, if it were given to somebody now; empty if somebody could. */
    public Optional<Lack> lack(RoleAssignment duty) {
        boolean covered = isThere(duty.role())
                || able(duty.role()).flatMap(this::delegates).findAny().isPresent()
                || duty.backup() != null && isThere(duty.backup());
        if (covered) {
            return Optional.empty();
        }
        return Optional.of(able(duty.role()).findAny().isPresent() ? Lack.EVERYBODY_AWAY : Lack.NOBODY_HAS_ROLE);
    }

    /**
     * Whether the person may do now what the holder of a duty has to.
     *
     * @param backup the backup role of the duty; null for none
     */
    public boolean standsIn(UUID person, RoleHolder holder, String backup) {
        return standIns(holder, backup).anyMatch(one -> one.personId().equals(person));
    }

    /** Whoever may do now what the holder of a duty has to; nobody while the holder is there, and has the role. */
    public List<UUID> standIns(SideRole role, UUID holder, String backup) {
        return standIns(new RoleHolder(role.side(), role.role(), holder), backup)
                .map(Candidate::personId)
                .toList();
    }

    private Stream<Candidate> standIns(RoleHolder holder, String backup) {
        List<Candidate> delegates =
                person(holder.personId()).stream().flatMap(this::delegates).toList();
        if (!delegates.isEmpty()) {
            return delegates.stream();
        }
        boolean covered = backup == null || isThere(holder.role()) || isDelegate(holder.personId());
        return covered
                ? Stream.empty()
                : there().filter(one -> has(one, backup) && !one.personId().equals(holder.personId()));
    }

    /** For whom the person is the delegate now. */
    public List<UUID> delegators(UUID person) {
        return people.stream()
                .filter(one ->
                        delegates(one).anyMatch(delegate -> delegate.personId().equals(person)))
                .map(Candidate::personId)
                .toList();
    }

    /** Who need no backup, whatever role they fill in for: they are a delegate who is there, or have one. */
    public List<UUID> covered() {
        return people.stream()
                .filter(one ->
                        isDelegate(one.personId()) || delegates(one).findAny().isPresent())
                .map(Candidate::personId)
                .toList();
    }

    /** The roles that somebody has who is there. */
    public Set<String> roles() {
        return there().flatMap(one -> one.roles().stream()).collect(Collectors.toSet());
    }

    private boolean isDelegate(UUID person) {
        return !delegators(person).isEmpty();
    }

    /** Whether the person has the role, and does not only fill in for it. */
    public boolean hasRole(UUID person, String role) {
        return person(person).filter(one -> has(one, role)).isPresent();
    }

    public boolean isThere(UUID person) {
        return person(person).filter(one -> !one.away()).isPresent();
    }

    private boolean isThere(String role) {
        return there().anyMatch(one -> has(one, role));
    }

    private Stream<Candidate> there() {
        return people.stream().filter(one -> !one.away());
    }

    private Stream<Candidate> able(String role) {
        return people.stream().filter(one -> has(one, role));
    }

    private static boolean has(Candidate one, String role) {
        return one.roles().contains(role);
    }

    private Stream<Candidate> delegates(Candidate away) {
        return !away.away()
                ? Stream.empty()
                : away.delegates().stream().flatMap(id -> person(id).stream()).filter(delegate -> !delegate.away());
    }

    private Optional<Candidate> person(UUID id) {
        return people.stream().filter(one -> one.personId().equals(id)).findFirst();
    }
}
