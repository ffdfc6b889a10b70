package dev.tandem.playbook.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.contact.ContactChoice.Because;
import dev.tandem.playbook.staff.Candidate;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.Workload;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactChoiceTest {
    private final UUID max = UUID.randomUUID();
    private final UUID eva = UUID.randomUUID();
    private final UUID tom = UUID.randomUUID();

    @Test
    void whoeverWasNamedIsAskedWhileTheyAreThere() {
        assertEquals(new ContactChoice(max, null, null), choice(max, eva, there(max), there(eva)));
    }

    @Test
    void theBackupIsAskedWhileTheyAreAwayOrOnceTheyHaveLeft() {
        assertEquals(
                new ContactChoice(eva, max, Because.AWAY), choice(max, eva, away(max, tom), there(eva), there(tom)));
        assertEquals(new ContactChoice(eva, max, Because.LEFT), choice(max, eva, there(eva)));
    }

    @Test
    void theDelegateIsAskedIfThereIsNoBackupEither() {
        assertEquals(new ContactChoice(tom, max, Because.AWAY), choice(max, null, away(max, tom), there(tom)));
        assertEquals(
                new ContactChoice(tom, max, Because.AWAY), choice(max, eva, away(max, tom), away(eva), there(tom)));
    }

    @Test
    void whoIsAwayIsStillNamedIfNobodyStandsIn() {
        assertEquals(new ContactChoice(max, null, Because.AWAY), choice(max, eva, away(max), away(eva)));
    }

    @Test
    void nobodyIsNamedOnceAllHaveLeft() {
        assertEquals(new ContactChoice(null, max, Because.LEFT), choice(max, eva, there(tom)));
    }

    private static ContactChoice choice(UUID named, UUID backup, Candidate... staff) {
        List<Candidate> active = List.of(staff);
        return ContactChoice.of(
                named, backup, active.stream().map(Candidate::personId).toList(), new Presence(active));
    }

    private static Candidate there(UUID person) {
        return new Candidate(person, Set.of(), Set.of(), false, List.of(), Workload.NONE);
    }

    private static Candidate away(UUID person, UUID... delegates) {
        return new Candidate(person, Set.of(), Set.of(), true, List.of(delegates), Workload.NONE);
    }
}
