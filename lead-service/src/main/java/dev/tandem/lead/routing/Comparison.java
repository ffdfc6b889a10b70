package dev.tandem.lead.routing;

import dev.tandem.lead.routing.candidate.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The differences that another version of the rules would have made, counted decision by decision. Null stands for the
 * queue.
 */
public final class Comparison {
    /** Examples are for people to read; the counts are complete. */
    static final int MOST_EXAMPLES = 100;

    private final Map<Candidate, Share> shares = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private long decisions;
    private long moved;

    /** Leads of one candidate: actual, and with the other version. */
    public record Share(Candidate candidate, long before, long after, long gained, long lost) {
        private Share plus(Share more) {
            return new Share(
                    candidate, before + more.before, after + more.after, gained + more.gained, lost + more.lost);
        }
    }

    public record Move(UUID leadId, Candidate from, Candidate to) {}

    void add(UUID lead, Candidate before, Candidate after) {
        decisions++;
        boolean same = Objects.equals(before, after);
        count(new Share(before, 1, same ? 1 : 0, 0, same ? 0 : 1));
        if (!same) {
            moved++;
            count(new Share(after, 0, 1, 1, 0));
            if (moves.size() < MOST_EXAMPLES) {
                moves.add(new Move(lead, before, after));
            }
        }
    }

    private void count(Share more) {
        shares.merge(more.candidate(), more, Share::plus);
    }

    public long decisions() {
        return decisions;
    }

    public long moved() {
        return moved;
    }

    /** The largest changes first. */
    public List<Share> shares() {
        return shares.values().stream()
                .sorted(Comparator.comparingLong((Share share) -> -share.gained() - share.lost())
                        .thenComparing(share -> String.valueOf(share.candidate())))
                .toList();
    }

    public List<Move> examples() {
        return List.copyOf(moves);
    }
}
