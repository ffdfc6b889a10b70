package dev.tandem.gateway.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** How many calls of one kind a caller has under way, on this replica. */
final class Places {
    private final AtomicInteger taken = new AtomicInteger();

    /** One call's place, until it is over. */
    final class OfCall implements Draw {
        private final Limit limit;
        private Outcome outcome;
        private long left;
        private boolean held;

        OfCall(Limit limit) {
            this.limit = limit;
        }

        @Override
        public void take(long now, boolean alone) {
            left = limit.quota() - taken.incrementAndGet();
            outcome = left < 0 ? Outcome.EXCEEDED : Outcome.TAKEN;
            held = true;
            if (refuses()) {
                giveBack();
            }
        }

        @Override
        public Outcome outcome() {
            return outcome;
        }

        @Override
        public CompletableFuture<Void> soon() {
            throw new IllegalStateException("A place is there or not");
        }

        @Override
        public void giveBack() {
            if (held) {
                held = false;
                left++;
                taken.decrementAndGet();
            }
        }

        @Override
        public void release() {
            giveBack();
        }

        @Override
        public Standing standing() {
            return new Standing(limit, Math.max(0, left), 1, outcome == Outcome.EXCEEDED);
        }
    }
}
