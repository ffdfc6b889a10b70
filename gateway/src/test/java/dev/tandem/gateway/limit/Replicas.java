package dev.tandem.gateway.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** Doors side by side, each with clocks of its own that are off. */
final class Replicas implements AutoCloseable {
    /** Nobody decides alone because this machine was slow. */
    private static final Patience ENDLESS = new Patience(Duration.ofSeconds(30), Duration.ofSeconds(30));

    private final LimitDatabase database;
    private final LimitTable table;
    private final List<Limits> limits = new ArrayList<>();
    private final List<AtomicBoolean> cutOff = new ArrayList<>();
    private final Random random;

    Replicas(int number, LimitDatabase database, LimitTable table, long seed) {
        this.database = database;
        this.table = table;
        this.random = new Random(seed);
        for (int i = 0; i < number; i++) {
            cutOff.add(new AtomicBoolean());
            limits.add(another(i));
        }
    }

    private Limits another(int place) {
        DoorClock off = database.clockOffBy(random.nextInt(2_000_000) - 1_000_000);
        AtomicBoolean cut = new AtomicBoolean();
        cutOff.set(place, cut);
        return new Limits(database.pooled(place, cut), table, off, ENDLESS);
    }

    Limits get(int place) {
        return limits.get(place);
    }

    Limits any() {
        return limits.get(random.nextInt(limits.size()));
    }

    /** One is cut off from all others and ends, with all that it had leased, and another takes its place. */
    void killAny() {
        int place = random.nextInt(limits.size());
        cutOff.get(place).set(true);
        limits.get(place).close();
        limits.set(place, another(place));
    }

    /** How many of so many calls were let through, each by any of them. */
    int let(int calls, LimitedCaller caller, CallClass call) {
        int passed = 0;
        for (int i = 0; i < calls; i++) {
            passed += any().take(caller, call).join().isAllowed() ? 1 : 0;
        }
        return passed;
    }

    @Override
    public void close() {
        limits.forEach(Limits::close);
    }
}
