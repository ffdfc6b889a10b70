package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Takes leads off their holders' hands when they end, as a replay goes on in time. It remembers those alone that end at a known
 * time and are in the hands of somebody who is held to a limit. Not thread-safe.
 */
public final class OpenWork {
    private final PriorityQueue<Held> ending = new PriorityQueue<>(Comparator.comparing(Held::until));
    private final Workload workload;
    private final Set<Candidate> limited;

    private record Held(Candidate holder, Instant until) {}

    /** @param limited of whom it matters how many open leads they have */
    public OpenWork(Workload workload, Set<Candidate> limited) {
        this.workload = workload;
        this.limited = limited;
    }

    /** @param until from when on the lead, which the workload counts already, is open no more; null: nobody knows */
    public void given(Candidate holder, Instant until) {
        if (until != null && limited.contains(holder)) {
            ending.add(new Held(holder, until));
        }
    }

    /** Ends what has ended by then. */
    public void reach(Instant now) {
        while (!ending.isEmpty() && !ending.peek().until().isAfter(now)) {
            workload.loses(ending.remove().holder());
        }
    }
}
