package dev.tandem.playbook.departure;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.List;

/** Refusals to let a person leave. */
public final class DepartureRefusals {
    private DepartureRefusals() {}

    /** A person leaves no work behind that nobody does. */
    @Fact(
            name = "work",
            type = PlannedHandover.class,
            several = true,
            meaning = "What somebody would take over, and what nobody can")
    public static final class NobodyTakesOver extends Conflict {
        /** @param work what nobody can take over */
        NobodyTakesOver(List<PlannedHandover> work) {
            super("Nobody can take over some of what the person has to do; see work.");
            with("work", work);
        }
    }
}
