package dev.tandem.playbook.departure;

import dev.tandem.platform.problem.Conflict;
import java.util.List;

/** Refusals to let a person leave. */
public final class DepartureRefusals {
    private DepartureRefusals() {}

    /** A person leaves no work behind that nobody does. */
    public static final class NobodyTakesOver extends Conflict {
        /** @param work what nobody can take over */
        NobodyTakesOver(List<PlannedHandover> work) {
            super("Nobody can take over some of what the person has to do; see work.");
            with("work", work);
        }
    }
}
