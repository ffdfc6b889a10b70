package dev.tandem.playbook.winreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.winreport.StepWork.State;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Evidence;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Tasks;
import dev.tandem.playbook.work.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepWorkTest {
    private static final Instant BEFORE = Tasks.NOW.minus(Duration.ofHours(1));
    private static final Instant AFTER = Tasks.NOW.plus(Duration.ofHours(1));

    private final Task call = Tasks.task("call", "discovery", 1, false);

    @Test
    void aStepIsDoneIfItWasWhenTheSaleWentOn() {
        assertEquals(new StepWork(State.DONE, null, false), StepWork.of(Tasks.shown(call), AFTER));
        assertEquals(new StepWork(State.LEFT_OUT, null, null), StepWork.of(call, AFTER));
    }

    @Test
    void whatIsDoneAfterwardsIsNotDone() {
        assertEquals(State.LEFT_OUT, StepWork.of(Tasks.shown(call), BEFORE).state());
        assertEquals(
                State.LEFT_OUT,
                StepWork.of(Tasks.ticked(signed(Tasks.checked("docks"), BEFORE), "docks"), Tasks.NOW)
                        .state());
        assertEquals(
                State.LEFT_OUT,
                StepWork.of(signed(Tasks.ticked(Tasks.checked("docks"), "docks"), AFTER), AFTER)
                        .state());
    }

    @Test
    void evidenceThatWasTakenBackWasNeverThere() {
        Evidence piece = Tasks.piece("Done", Side.PARTNER);
        Task mistaken = call.with(piece).without(piece.id(), new Evidence.Withdrawal(Persons.ADA, AFTER, "Mistaken"));

        assertEquals(
                State.LEFT_OUT,
                StepWork.of(mistaken, AFTER.plus(Duration.ofHours(1))).state());
    }

    @Test
    void aStepThatWasWaivedIsNotDoneUnlessItWasDoneAllTheSame() {
        Actor max = new Actor(Persons.MAX, Side.VENDOR, Set.of("channelManager"));
        Waiver granted = Waiver.asked("They forbid visits", Side.PARTNER, Persons.ADA, BEFORE)
                .grantedBy(max, Tasks.NOW);

        assertEquals(State.WAIVED, StepWork.of(call.waived(granted), AFTER).state());
        assertEquals(State.LEFT_OUT, StepWork.of(call.waived(granted), BEFORE).state());
        assertEquals(
                State.DONE,
                StepWork.of(Tasks.shown(call).waived(granted), AFTER).state());
    }

    @Test
    void aStepIsInTimeIfItWasDoneBeforeItWasDue() {
        Task done = signed(Tasks.shown(Tasks.noted(4, 8)), Tasks.NOW);

        assertEquals(true, StepWork.of(done.due(Deadline.at(AFTER)), AFTER).inTime());
        assertEquals(false, StepWork.of(done.due(Deadline.at(Tasks.NOW)), AFTER).inTime());
        assertEquals(
                true,
                StepWork.of(done.due(Deadline.at(AFTER.plus(Duration.ofDays(1)))), AFTER)
                        .inTime());
    }

    @Test
    void evidenceIsAmpleAboveTheFewestPiecesThatSuffice() {
        Task noted = Tasks.shown(Tasks.noted(4, 8));

        assertEquals(false, isAmple(noted));
        assertEquals(true, isAmple(Tasks.shown(noted)));
        assertEquals(false, isAmple(noted.with(Tasks.piece("No", Side.PARTNER))));
    }

    private static Boolean isAmple(Task task) {
        return StepWork.of(signed(task, Tasks.NOW), AFTER).ample();
    }

    private static Task signed(Task task, Instant at) {
        return task.signedOff(new Task.SignOff(Persons.MAX, at));
    }
}
