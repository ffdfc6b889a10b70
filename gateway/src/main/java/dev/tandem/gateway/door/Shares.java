package dev.tandem.gateway.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places for something that only so many may do at once. A tenant has at most 32 of a hundred, a side of it 16 and a caller 8, so that
 * none of them keeps everybody else out, however many it sends.
 */
final class Shares {
    private static final int HUNDRED = 100;
    /** Of all, of a tenant, of a side, of a caller. */
    private static final int[] OF_A_HUNDRED = {HUNDRED, 32, 16, 8};

    private final int places;
    private final Map<List<String>, Integer> taken = new HashMap<>();

    /** @param places for all, at least 100 */
    Shares(int places) {
        this.places = places;
    }

    /**
     * Whoever takes a place.
     *
     * @param side {@code vendor}, or the id of a partner
     */
    record Holder(String tenant, String side, String caller) {
        /** Those who share with it: all, its tenant, its side, and nobody. */
        private List<List<String>> circles() {
            return List.of(List.of(), List.of(tenant), List.of(tenant, side), List.of(tenant, side, caller));
        }
    }

    /** Whether there was one left, to be given back. */
    synchronized boolean take(Holder holder) {
        List<List<String>> circles = holder.circles();
        for (int i = 0; i < circles.size(); i++) {
            if (taken.getOrDefault(circles.get(i), 0) >= places * OF_A_HUNDRED[i] / HUNDRED) {
                return false;
            }
        }
        circles.forEach(circle -> taken.merge(circle, 1, Integer::sum));
        return true;
    }

    synchronized void giveBack(Holder holder) {
        holder.circles().forEach(circle -> taken.computeIfPresent(circle, (of, held) -> held == 1 ? null : held - 1));
    }
}
