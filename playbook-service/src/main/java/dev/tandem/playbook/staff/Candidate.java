package dev.tandem.playbook.staff;

import dev.tandem.playbook.person.Absence;
import dev.tandem.playbook.person.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An active person of one side, as far as it matters for whom a role goes to.
 *
 * @param roles of tokens, and functional ones: both count
 * @param territories where the person works; none for everywhere
 * @param away today
 * @param delegates who stand in for the person today
 */
public record Candidate(
        UUID personId, Set<String> roles, Set<String> territories, boolean away, List<UUID> delegates, Workload work) {
    static Candidate of(Person person, Workload work, LocalDate today) {
        Person.Profile profile = person.profile();
        List<Absence> absences = person.absences().on(today);
        return new Candidate(
                person.personId(),
                profile.allRoles(),
                profile.territories(),
                !absences.isEmpty(),
                absences.stream()
                        .flatMap(absence -> absence.delegate().stream())
                        .toList(),
                work);
    }

    boolean hasAny(Collection<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** @param territory null for none */
    boolean suits(String territory) {
        return territory == null || territories.isEmpty() || territories.contains(territory);
    }

    Candidate with(int moreTasks) {
        return new Candidate(personId, roles, territories, away, delegates, work.plus(moreTasks));
    }
}
