package dev.tandem.platform.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Cuts a list into runs of neighbours that agree in something, so that they can be dealt with together, in order. */
final class EventRuns {
    private static final int LONGEST = 2_000;

    private EventRuns() {}

    static <T> List<List<T>> of(List<T> items, Function<T, ?> sameness) {
        List<List<T>> runs = new ArrayList<>();
        Object current = null;
        for (T item : items) {
            List<T> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty()
                    || last.size() == LONGEST
                    || !sameness.apply(item).equals(current)) {
                runs.add(new ArrayList<>());
                current = sameness.apply(item);
            }
            runs.get(runs.size() - 1).add(item);
        }
        return runs;
    }

    /**
     * Runs of one kind, as long as each thread's own order allows. The order among threads means nothing, and sales that run
     * side by side would otherwise never leave two events of a kind next to each other.
     */
    static <T> List<List<T>> ofKinds(List<T> items, Function<T, ?> kind, Function<T, ?> thread) {
        List<List<T>> runs = new ArrayList<>();
        List<T> left = items;
        while (!left.isEmpty()) {
            Object current = kind.apply(left.get(0));
            Set<Object> waiting = new HashSet<>();
            List<T> run = new ArrayList<>();
            List<T> later = new ArrayList<>();
            for (T item : left) {
                boolean joins = kind.apply(item).equals(current) && !waiting.contains(thread.apply(item));
                if (!joins) {
                    waiting.add(thread.apply(item));
                }
                (joins ? run : later).add(item);
            }
            runs.add(run);
            left = later;
        }
        return runs;
    }
}
