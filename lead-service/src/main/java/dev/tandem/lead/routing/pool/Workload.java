package dev.tandem.lead.routing.pool;

import dev.tandem.lead.routing.candidate.Candidate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * The open leads of each candidate, and the leads assigned in the present periods. Loaded from the database once for a
 * batch and kept current while the batch is decided. Not thread-safe.
 */
public final class Workload {
    private final Map<Candidate, Integer> open = new HashMap<>();
    private final Map<Candidate, Map<Window, Tally>> given = new HashMap<>();

    /** A period in a zone, as used by caps. */
    public record Window(CapPeriod period, ZoneId zone) {}

    private record Tally(Instant since, int count) {}

    public void open(Candidate candidate, int leads) {
        open.put(candidate, leads);
    }

    /** @param since the beginning of the period in which they were assigned */
    public void given(Candidate candidate, Window window, Instant since, int leads) {
        given.computeIfAbsent(candidate, any -> new HashMap<>()).put(window, new Tally(since, leads));
    }

    public int openOf(Candidate candidate) {
        return open.getOrDefault(candidate, 0);
    }

    public int assignedTo(Candidate candidate, Window window, Instant now) {
        Tally tally = given.getOrDefault(candidate, Map.of()).get(window);
        Instant since = window.period().start(now, window.zone());
        return tally == null || !tally.since().equals(since) ? 0 : tally.count();
    }

    /** One open lead less: it has gone to another candidate, or its deal is closed. */
    void remove(Candidate candidate) {
        open.merge(candidate, -1, Integer::sum);
    }

    /**
     * One more lead for this candidate.
     *
     * @param windows all periods of caps of any pool
     */
    public void add(Candidate candidate, Iterable<Window> windows, Instant now) {
        open.merge(candidate, 1, Integer::sum);
        for (Window window : windows) {
            int before = assignedTo(candidate, window, now);
            given(candidate, window, window.period().start(now, window.zone()), before + 1);
        }
    }
}
