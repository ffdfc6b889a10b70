package dev.tandem.playbook.driver;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does the same with each of several things, all in the same moment. */
public final class AtOnce {
    private AtOnce() {}

    public static <T> void each(List<T> things, Consumer<T> act) {
        CyclicBarrier start = new CyclicBarrier(things.size());
        ExecutorService threads = Executors.newFixedThreadPool(things.size());
        try {
            things.stream()
                    .map(thing -> CompletableFuture.runAsync(
                            () -> {
                                await(start);
                                act.accept(thing);
                            },
                            threads))
                    .toList()
                    .forEach(CompletableFuture::join);
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
