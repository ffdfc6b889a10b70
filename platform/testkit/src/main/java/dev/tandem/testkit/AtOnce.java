package dev.tandem.testkit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does several things, all in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** The same with each of these. */
    public static <T> void each(List<T> things, Consumer<T> act) {
        all(things.stream()
                .<Supplier<Void>>map(thing -> () -> {
                    act.accept(thing);
                    return null;
                })
                .toList());
    }

    /** What came of each, in the order given. */
    public static <R> List<R> all(List<Supplier<R>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            return acts.stream()
                    .map(act -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return act.get();
                            },
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
