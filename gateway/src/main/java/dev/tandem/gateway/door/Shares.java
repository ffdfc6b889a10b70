package dev.tandem.gateway.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        static final String VENDOR = "vendor";

        /** Those who share with it: all, its tenant, for a partner the tenant's partners, its side, and nobody. */
        private List<Circle> circles() {
            Stream<Circle> ofPartners = side.equals(VENDOR)
                    ? Stream.empty()
                    : Stream.of(new Circle(OF_PARTNERS, List.of(tenant, "partners", "all")));
            return Stream.concat(
                            Stream.of(
                                    new Circle(HUNDRED, List.of()),
                                    new Circle(OF_A_TENANT, List.of(tenant)),
                                    new Circle(OF_A_SIDE, List.of(tenant, side)),
                                    new Circle(OF_A_CALLER, List.of(tenant, "caller", side, caller))),
                            ofPartners)
                    .toList();
        }
    }

    /** @param share of a hundred, for all who have the key */
    private record Circle(int share, List<String> key) {}

    /** Whether there was one left, to be given back. */
    synchronized boolean take(Holder holder) {
        List<Circle> circles = holder.circles();
        if (circles.stream()
                .anyMatch(circle -> taken.getOrDefault(circle.key(), 0) >= places * circle.share() / HUNDRED)) {
            return false;
        }
        circles.forEach(circle -> taken.merge(circle.key(), 1, Integer::sum));
        return true;
    }

    synchronized void giveBack(Holder holder) {
        holder.circles()
                .forEach(circle -> taken.computeIfPresent(circle.key(), (of, held) -> held == 1 ? null : held - 1));
    }
}
