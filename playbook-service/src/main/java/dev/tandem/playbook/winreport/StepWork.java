package dev.tandem.playbook.winreport;

import dev.tandem.playbook.work.Task;
import java.time.Instant;

/**
 * What a sale had done at one step when it left the step's stage. What came later could not have helped it on.
 *
 * @param inTime null unless it was done, and had a time limit
 * @param ample whether it had more evidence than the fewest pieces that suffice; null unless it was done
 */
record StepWork(State state, Boolean inTime, Boolean ample) {
    enum State {
        DONE,
        WAIVED,
        /** Neither done nor waived. */
        LEFT_OUT
    }

    /** @param left when the sale left the step's stage, or ended in it */
    static StepWork of(Task task, Instant left) {
        Task then = task.before(left);
        if (!isDone(then)) {
            return new StepWork(then.isWaived() ? State.WAIVED : State.LEFT_OUT, null, null);
        }
        Boolean inTime =
                task.due() == null ? null : isDone(task.before(task.due().at()));
        return new StepWork(State.DONE, inTime, then.isAmplyProven());
    }

    /** By work alone, waived or not. */
    private static boolean isDone(Task task) {
        return task.waived(null).isDone();
    }
}
