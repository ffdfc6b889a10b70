package dev.tandem.lead.routing.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The number of turns of each member of a pool since the pool last changed, and the next turn: the quota method of
 * Balinski and Young. As long as no one is passed over, every member has its exact share of the turns so far to within
 * one.
 *
 * <p>A member that is passed over forfeits its turns: it is brought up to the level of the others and has no claim to
 * catch up. So the result depends only on these counts and on who is available now.
 *
 * @param had turns taken or forfeited, in the order of the members
 */
public record Turns(List<Long> had) {
    public static Turns none(int members) {
        return new Turns(List.copyOf(Collections.nCopies(members, 0L)));
    }

    /** @return the index of the member, or -1 when no one with a weight is available */
    public int next(List<Integer> weights, List<Boolean> available) {
        int within = earliest(weights, available, true);
        // All members within their quota may be unavailable: then an available one takes more than its share.
        return within >= 0 ? within : earliest(weights, available, false);
    }

    /** The counts after that member took the turn. */
    public Turns taken(int member, List<Integer> weights, List<Boolean> available) {
        List<Long> after = new ArrayList<>(had);
        after.set(member, had.get(member) + 1);
        for (int i = 0; i < had.size(); i++) {
            if (!available.get(i)) {
                long reached = after.get(member) * weights.get(i) / weights.get(member);
                after.set(i, Math.max(had.get(i), reached));
            }
        }
        return new Turns(List.copyOf(after));
    }

    /**
     * The member whose next turn is due first: after (had + 1) / weight of a round. Ties go to the one declared first.
     */
    private int earliest(List<Integer> weights, List<Boolean> available, boolean withinQuota) {
        long turn = had.stream().mapToLong(Long::longValue).sum() + 1;
        long round = weights.stream().mapToLong(Integer::longValue).sum();
        int first = -1;
        for (int i = 0; i < had.size(); i++) {
            long weight = weights.get(i);
            boolean allowed = !withinQuota || had.get(i) * round < turn * weight;
            if (weight > 0 && available.get(i) && allowed && (first < 0 || isDueBefore(i, first, weights))) {
                first = i;
            }
        }
        return first;
    }

    private boolean isDueBefore(int one, int other, List<Integer> weights) {
        return (had.get(one) + 1) * weights.get(other) < (had.get(other) + 1) * weights.get(one);
    }
}
