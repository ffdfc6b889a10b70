package dev.tandem.playbook.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Tasks;
import dev.tandem.playbook.work.Waiver;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaleWorkTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final UUID PIA = UUID.randomUUID();

    @Test
    void whoeverAnswersForATaskWaitsForWhoeverDoesIt() {
        List<OpenPiece> open = open(Tasks.task("call", "discovery", 1, true));

        assertEquals(List.of(WorkKind.RESPONSIBLE, WorkKind.ACCOUNTABLE), kinds(open));
        assertEquals(Persons.ADA, open.get(0).doer().personId());
        assertEquals(Persons.MAX, open.get(0).awaitedBy());
        assertEquals(Persons.MAX, open.get(1).doer().personId());
    }

    @Test
    void whoeverHasDoneATaskWaitsForItsSignOff() {
        List<OpenPiece> open = open(Tasks.shown(Tasks.task("call", "discovery", 1, true)));

        assertEquals(List.of(WorkKind.SIGN_OFF), kinds(open));
        assertEquals(Persons.MAX, open.get(0).doer().personId());
        assertEquals(Persons.ADA, open.get(0).awaitedBy());
    }

    @Test
    void nothingIsToBeDoneAboutATaskThatIsDone() {
        assertEquals(List.of(), open(Tasks.shown(Tasks.task("call", "discovery", 1, false))));
    }

    @Test
    void anUntickedPointIsToBeDone() {
        assertEquals(List.of(WorkKind.RESPONSIBLE, WorkKind.ACCOUNTABLE), kinds(open(Tasks.checked("docks"))));
        assertEquals(List.of(WorkKind.SIGN_OFF), kinds(open(Tasks.ticked(Tasks.checked("docks"), "docks"))));
    }

    @Test
    void aWaiverAwaitsTheLeadersOfTheOtherSideAndNotWhoeverAskedForItOrHasItToDo() {
        Task asked = Tasks.checked("docks").waived(Waiver.asked("No visits", Side.VENDOR, Persons.MAX, NOW));
        OpenPiece waiver = open(asked).get(2);

        assertEquals(WorkKind.WAIVER, waiver.kind());
        assertEquals(new OpenPiece.Doer(Side.PARTNER, null, List.of("partnerAdmin")), waiver.doer());
        assertEquals(Set.of(Persons.MAX, Persons.ADA), Set.copyOf(waiver.barred()));
        Actor pia = new Actor(PIA, Side.PARTNER, Set.of("partnerAdmin"));
        assertEquals(List.of(), open(asked.waived(asked.waiver().grantedBy(pia, NOW))));
    }

    private static List<OpenPiece> open(Task task) {
        return SaleWork.of(task).toList();
    }

    private static List<WorkKind> kinds(List<OpenPiece> open) {
        return open.stream().map(OpenPiece::kind).toList();
    }
}
