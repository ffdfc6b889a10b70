package dev.tandem.gateway.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The units of one caller and one limit that are on this replica. To take one is to count down a number; a thread of its own sees to
 * it that there are some.
 */
final class Bucket {
    private final String key;
    private final Leasing leasing;
    private final DoorClock clock;
    private final AtomicReference<CompletableFuture<Void>> renewal = new AtomicReference<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Limit limit;
    private volatile Grant grant;
    /** Of the renewal that is under way. */
    private Lease.Request asked;

    private long askedIn;

    Bucket(String key, Limit limit, Leasing leasing, DoorClock clock) {
        this.key = key;
        this.limit = limit;
        this.leasing = leasing;
        this.clock = clock;
        this.grant = Grant.none(limit, clock.nanos().getAsLong(), clock.millis().getAsLong());
    }

    /** One call's unit. */
    final class OfCall implements Draw {
        private final Limit ofCall;
        private Grant from;
        private long left;
        private long at;
        /** The replicas, among which the quota is divided; zero as long as the database decides. */
        private int among;

        private Outcome outcome;
        private boolean waits;

        OfCall(Limit ofCall) {
            this.ofCall = ofCall;
        }

        @Override
        public void take(long now, boolean alone) {
            stopWaiting();
            at = now;
            among = alone ? leasing.replicas() : 0;
            do {
                from = current(ofCall, now);
                left = from.take(alone ? from.floorAlone(among, now) : 0);
            } while (left == Grant.CLOSED);
            boolean taken = left != Grant.NONE;
            if (taken && !alone && from.isLow(left, now)) {
                renew();
            }
            outcome = taken ? Outcome.TAKEN : alone || from.isExhausted(now) ? Outcome.EXCEEDED : Outcome.UNKNOWN;
        }

        @Override
        public Outcome outcome() {
            return outcome;
        }

        @Override
        public CompletableFuture<Void> soon() {
            waits = true;
            waiting.incrementAndGet();
            return renew();
        }

        private void stopWaiting() {
            if (waits) {
                waits = false;
                waiting.decrementAndGet();
            }
        }

        @Override
        public void giveBack() {
            if (outcome != Outcome.TAKEN) {
                return;
            }
            left++;
            Grant now;
            do {
                now = grant;
                // A unit of a cell that has ended is worth nothing in the next.
            } while (now.isOfSameCell(from) && !now.add(1));
        }

        /** It is spent. */
        @Override
        public void release() {}

        @Override
        public Standing standing() {
            if (outcome == Outcome.EXCEEDED) {
                return among > 0 ? from.exceededAlone(among, at) : from.exceeded(at);
            }
            return among > 0 ? from.standingAlone(left, among, at) : from.standing(left, at);
        }
    }

    /** What is counted once it has been done. It may be more than is left. */
    void charge(Limit charged, long units) {
        long now = clock.nanos().getAsLong();
        while (!current(charged, now).add(-units)) {
            Thread.onSpinWait();
        }
        renew();
    }

    /** Books what was let through while nobody could be asked. */
    void settleDebt() {
        if (grant.owes()) {
            renew();
        }
    }

    /** What it gives back, and what it owes still. */
    Lease.Request last() {
        Grant here = grant;
        return here.requestToSettle(key, here.takeAll());
    }

    private Grant current(Limit ofCall, long now) {
        while (true) {
            Grant here = grant;
            if (here.covers(ofCall, now)) {
                return here;
            }
            limit = ofCall;
            long left = here.close();
            if (left != Grant.CLOSED) {
                grant = here.following(left, ofCall, now, clock.millis().getAsLong());
            } else {
                Thread.onSpinWait();
            }
        }
    }

    private CompletableFuture<Void> renew() {
        CompletableFuture<Void> running = renewal.get();
        if (running != null) {
            return running;
        }
        CompletableFuture<Void> next = new CompletableFuture<>();
        running = renewal.compareAndExchange(null, next);
        if (running != null) {
            return running;
        }
        leasing.renew(this);
        return next;
    }

    /** By the thread of leases, as are the next two. */
    Lease.Request ask() {
        long left;
        do {
            Grant here = current(limit, clock.nanos().getAsLong());
            left = here.left();
            asked = here.request(key, left, waiting.get());
            askedIn = here.turn();
        } while (left == Grant.CLOSED);
        return asked;
    }

    void settle(Lease lease, long sentAt) {
        Grant here;
        long left;
        do {
            here = grant;
            left = here.close();
        } while (left == Grant.CLOSED);
        grant = here.with(left, asked, lease, askedIn, sentAt);
    }

    void endRenewal() {
        CompletableFuture<Void> ended = renewal.getAndSet(null);
        ended.complete(null);
    }
}
