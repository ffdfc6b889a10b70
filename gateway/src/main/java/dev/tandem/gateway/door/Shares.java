package dev.tandem.gateway.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places for something that only so many may do at once. A tenant has at most 32 of a hundred, its partners together 24, a side of it 16
 * and a caller 8, so that none of them keeps everybody else out, however many it sends. Nor do a few tenants together: the last quarter is
 * for those who have next to nothing, which are a vendor, or all partners of one together, with fewer than two places. So no tenant takes
 * more than four of it, and a partner that has much does not keep out its vendor.
 */
final class Shares {
    private static final int HUNDRED = 100;
    private static final int OF_A_TENANT = 32;
    private static final int OF_PARTNERS = 24;
    private static final int OF_A_SIDE = 16;
    private static final int OF_A_CALLER = 8;
    /** Whoever has fewer, of however many, has next to nothing. */
    private static final int OF_ANYBODY = 2;

    private final int places;
    /** How many are taken before it matters by whom. */
    private final int plenty;
    /** How many are taken before a caller with next to nothing does not have one for that alone. */
    private final int forCallers;
    /** How many are taken before a side with next to nothing does not. */
    private final int forSides;
    /** How many are taken before only those have one who have next to nothing. */
    private final int many;
    /** Beyond which nobody has one, whoever it is. */
    private final int most;

    private final Map<List<String>, Integer> taken = new HashMap<>();
    private int all;

    /** @param places for all, at least 100 */
    Shares(int places) {
        this(places, 0, 0, 0, places);
    }

    private Shares(int places, int plenty, int forCallers, int forSides, int most) {
        this.places = places;
        this.plenty = plenty;
        this.forCallers = forCallers;
        this.forSides = forSides;
        this.many = 3 * places / 4;
        this.most = most;
    }

    /**
     * Of what is mostly held for a moment only, and can be waited for: while half of the places are free, anybody has them, and then the
     * shares count, of all that one has. But anybody may have taken half, and so more than the share of all of its side or tenant: the next
     * eighth is for callers with next to nothing, and the one after it for sides with next to nothing, whatever the rest of their tenant has.
     * A party with next to nothing is never refused, though it may have to wait.
     */
    static Shares toWaitFor(int places) {
        return new Shares(places, places / 2, 5 * places / 8, 3 * places / 4, Integer.MAX_VALUE);
    }

    /** Whoever takes a place. */
    static final class Holder {
        static final String VENDOR = "vendor";

        private final Circle self;
        private final Circle ofSide;
        /** The vendor, or all of its partners. */
        private final Circle party;
        /** The party, and who it belongs to, and who belongs to it. */
        private final List<Circle> circles;

        /** @param side {@code vendor}, or the id of a partner */
        Holder(String tenant, String side, String caller) {
            self = new Circle(OF_A_CALLER, List.of(tenant, "caller", side, caller));
            ofSide = new Circle(OF_A_SIDE, List.of(tenant, side));
            Circle ofTenant = new Circle(OF_A_TENANT, List.of(tenant));
            if (side.equals(VENDOR)) {
                party = ofSide;
                circles = List.of(self, ofSide, ofTenant);
            } else {
                party = new Circle(OF_PARTNERS, List.of(tenant, "partners", "all"));
                circles = List.of(self, ofSide, party, ofTenant);
            }
        }
    }

    /** @param share of a hundred, for all who have the key */
    private record Circle(int share, List<String> key) {}

    /** Whether there was one left, to be given back. */
    synchronized boolean take(Holder holder) {
        if (all >= most || all >= plenty && !hasNextToNothing(holder) && (all >= many || isFull(holder))) {
            return false;
        }
        count(holder, 1);
        return true;
    }

    private boolean hasNextToNothing(Holder holder) {
        return all < forCallers && taken(holder.self) < OF_ANYBODY
                || all < forSides && taken(holder.ofSide) < OF_ANYBODY
                || taken(holder.party) < OF_ANYBODY;
    }

    private boolean isFull(Holder holder) {
        return holder.circles.stream().anyMatch(circle -> taken(circle) >= places * circle.share() / HUNDRED);
    }

    private int taken(Circle circle) {
        return taken.getOrDefault(circle.key(), 0);
    }

    synchronized void giveBack(Holder holder) {
        count(holder, -1);
    }

    private void count(Holder holder, int more) {
        all += more;
        holder.circles.forEach(circle -> taken.compute(circle.key(), (of, held) -> {
            int now = (held == null ? 0 : held) + more;
            return now == 0 ? null : now;
        }));
    }
}
