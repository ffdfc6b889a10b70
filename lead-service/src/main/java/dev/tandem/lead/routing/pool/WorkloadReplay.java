package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Removes leads from the workload when they end, as a replay advances in time. It only stores leads that end at a known
 * time and are held by a candidate with a limit. Not thread-safe.
 */
public final class WorkloadReplay {
    private final PriorityQueue<Held> ending = new PriorityQueue<>(Comparator.comparing(Held::until));
    private final Workload workload;
    private final Set<Candidate> limited;

    private record Held(Candidate holder, Instant until) {}

    /** @param limited candidates whose number of open leads matters */
    public WorkloadReplay(Workload workload, Set<Candidate> limited) {
        this.workload = workload;
        this.limited = limited;
    }

    /**
     * @param until the instant from which the lead, already counted in the workload, is no longer open; null: unknown
     */
    public void given(Candidate holder, Instant until) {
        if (until != null && limited.contains(holder)) {
            ending.add(new Held(holder, until));
        }
    }

    /** Removes the leads that have ended by then. */
    public void advanceTo(Instant now) {
        while (!ending.isEmpty() && !ending.peek().until().isAfter(now)) {
            workload.remove(ending.remove().holder());
        }
    }
}
