package dev.tandem.gateway.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places for something that only so many may do at once. A tenant has at most 32 of a hundred, its partners together 24, a side of it 16
 * and a caller 8, so that none of them keeps everybody else out, however many it sends.
 */
final class Shares {
    private static final int HUNDRED = 100;
    private static final int OF_A_TENANT = 32;
    private static final int OF_PARTNERS = 24;
    private static final int OF_A_SIDE = 16;
    private static final int OF_A_CALLER = 8;

    private final int places;
    /** How many are taken before it matters by which caller, and which side. */
    private final int plenty;
    /** How many are taken before it matters by which tenant. */
    private final int many;
    /** Beyond which nobody has one, whoever it is. */
    private final int most;

    private final Map<List<String>, Integer> taken = new HashMap<>();
    private int all;

    /** @param places for all, at least 100 */
    Shares(int places) {
        this(places, 0, 0, places);
    }

    private Shares(int places, int plenty, int many, int most) {
        this.places = places;
        this.plenty = plenty;
        this.many = many;
        this.most = most;
    }

    /**
     * Of what is held for a moment only, and can be waited for: while half of the places are free, anybody has them; then a caller and
     * a side have no more than their shares, and, of the last quarter, a tenant. Who has less is never refused, though it may have to
     * wait.
     */
    static Shares toWaitFor(int places) {
        return new Shares(places, places / 2, 3 * places / 4, Integer.MAX_VALUE);
    }

    /** Whoever takes a place. */
    static final class Holder {
        static final String VENDOR = "vendor";

        /** Its own places, and those of its side. */
        private final List<Circle> own;
        /** Those of its tenant and, for a partner, of all partners of that. */
        private final List<Circle> shared;

        /** @param side {@code vendor}, or the id of a partner */
        Holder(String tenant, String side, String caller) {
            own = List.of(
                    new Circle(OF_A_CALLER, List.of(tenant, "caller", side, caller)),
                    new Circle(OF_A_SIDE, List.of(tenant, side)));
            Circle ofTenant = new Circle(OF_A_TENANT, List.of(tenant));
            shared = side.equals(VENDOR)
                    ? List.of(ofTenant)
                    : List.of(ofTenant, new Circle(OF_PARTNERS, List.of(tenant, "partners", "all")));
        }
    }

    /** @param share of a hundred, for all who have the key */
    private record Circle(int share, List<String> key) {}

    /** Whether there was one left, to be given back. */
    synchronized boolean take(Holder holder) {
        if (all >= most || all >= plenty && isFull(holder.own) || all >= many && isFull(holder.shared)) {
            return false;
        }
        count(holder, 1);
        return true;
    }

    private boolean isFull(List<Circle> circles) {
        return circles.stream().anyMatch(this::isFull);
    }

    private boolean isFull(Circle circle) {
        return taken.getOrDefault(circle.key(), 0) >= places * circle.share() / HUNDRED;
    }

    synchronized void giveBack(Holder holder) {
        count(holder, -1);
    }

    private void count(Holder holder, int more) {
        all += more;
        holder.own.forEach(circle -> count(circle, more));
        holder.shared.forEach(circle -> count(circle, more));
    }

    private void count(Circle circle, int more) {
        taken.compute(circle.key(), (of, held) -> {
            int now = (held == null ? 0 : held) + more;
            return now == 0 ? null : now;
        });
    }
}
