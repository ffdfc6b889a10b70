package dev.tandem.gateway.limit;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a replica keeps of one caller, or of one partner. */
final class Account {
    private static final int POLICIES = Policy.values().length;

    private record Agreed(LimitTable table, LimitedCaller caller, Terms terms) {
        private boolean isFor(LimitTable otherTable, LimitedCaller other) {
            return table == otherTable
                    && (caller == other
                            || caller.plan() == other.plan()
                                    && caller.partnerKey().equals(other.partnerKey())
                                    && caller.adjustments().equals(other.adjustments()));
        }
    }

    private final String key;
    private final Leasing leasing;
    private final DoorClock clock;
    private final AtomicReferenceArray<Bucket> buckets = new AtomicReferenceArray<>(POLICIES);
    private final AtomicReferenceArray<Places> places = new AtomicReferenceArray<>(POLICIES);
    private volatile Agreed agreed;

    Account(String key, Leasing leasing, DoorClock clock) {
        this.key = key;
        this.leasing = leasing;
        this.clock = clock;
    }

    Terms terms(LimitTable table, LimitedCaller caller) {
        Agreed now = agreed;
        if (now == null || !now.isFor(table, caller)) {
            now = new Agreed(table, caller, table.termsOf(caller));
            agreed = now;
        }
        return now.terms();
    }

    Draw draw(Limit limit) {
        return limit.policy().isAtOnce() ? places(limit).new OfCall(limit) : bucket(limit).new OfCall(limit);
    }

    Bucket bucket(Limit limit) {
        int place = limit.policy().ordinal();
        Bucket there = buckets.get(place);
        if (there != null) {
            return there;
        }
        Bucket made = new Bucket(key, limit, leasing, clock);
        return buckets.compareAndSet(place, null, made) ? made : buckets.get(place);
    }

    private Places places(Limit limit) {
        int place = limit.policy().ordinal();
        Places there = places.get(place);
        if (there != null) {
            return there;
        }
        Places made = new Places();
        return places.compareAndSet(place, null, made) ? made : places.get(place);
    }

    Stream<Bucket> buckets() {
        return IntStream.range(0, POLICIES).mapToObj(buckets::get).filter(Objects::nonNull);
    }
}
