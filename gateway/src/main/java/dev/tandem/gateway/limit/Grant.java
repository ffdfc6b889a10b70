package dev.tandem.gateway.limit;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one replica may let through of one limit in one cell of time: the units that it has leased. Only they change; another lease, or
 * another cell, is another grant, made of what was left when this one was closed.
 */
final class Grant {
    /** Instead of units: look for the grant that follows. */
    static final long CLOSED = Long.MIN_VALUE;
    /** Instead of units: there were none. */
    static final long NONE = Long.MIN_VALUE + 1;

    private final Limit limit;
    private final OwnCell cell;
    /** By all replicas, with all units that were leased here. */
    private final Window known;

    private final long askAgainAt;
    /** Below zero they are what was let through without a lease, and is owed. */
    private final AtomicLong units;

    private Grant(Limit limit, OwnCell cell, Window known, long askAgainAt, long units) {
        this.limit = limit;
        this.cell = cell;
        this.known = known;
        this.askAgainAt = askAgainAt;
        this.units = new AtomicLong(units);
    }

    /** Of a cell that begins where the time of day says, until the database says where. */
    static Grant none(Limit limit, long now, long timeOfDay) {
        return owing(limit, 0, 0, now, timeOfDay);
    }

    private static Grant owing(Limit limit, long owed, long turn, long now, long timeOfDay) {
        long elapsed = timeOfDay % limit.span();
        OwnCell cell = OwnCell.unknown(turn, now + nanos(limit.span() - elapsed));
        return new Grant(limit, cell, Window.of(limit, 0, 0, elapsed), now, -owed);
    }

    boolean covers(Limit other, long now) {
        return (limit == other || limit.equals(other)) && now - cell.endsAt() < 0;
    }

    boolean isOfSameCell(Grant other) {
        return cell.isSame(other.cell);
    }

    long turn() {
        return cell.turn();
    }

    /** Takes a unit if more than so many are left, and returns what is left then. */
    long take(long floor) {
        while (true) {
            long left = units.get();
            if (left == CLOSED) {
                return CLOSED;
            }
            if (left <= floor) {
                return NONE;
            }
            if (units.compareAndSet(left, left - 1)) {
                return left - 1;
            }
        }
    }

    /** Returns false if it is closed. */
    boolean add(long more) {
        while (true) {
            long left = units.get();
            if (left == CLOSED) {
                return false;
            }
            if (units.compareAndSet(left, left + more)) {
                return true;
            }
        }
    }

    /** Returns the units that were left, to whoever closes it first. */
    long close() {
        return units.getAndSet(CLOSED);
    }

    /** All that is left, or owed, so that nothing is; zero if it is closed. */
    long takeAll() {
        long left = units.getAndUpdate(now -> now == CLOSED ? CLOSED : 0);
        return left == CLOSED ? 0 : left;
    }

    /** What nobody will spend here is owed to the database below zero. */
    Lease.Request requestToSettle(String key, long left) {
        return new Lease.Request(key, limit, 0, cell.number(), -left, cell.owedBefore());
    }

    /** The units, or that it is closed. */
    long left() {
        return units.get();
    }

    boolean owes() {
        return left() < 0 || cell.owedBefore() > 0;
    }

    /** Whether the database said that there is nothing before a time that is yet to come. */
    boolean isExhausted(long now) {
        return now - askAgainAt < 0;
    }

    boolean isLow(long left, long now) {
        return left * 2 < limit.lease() && !isExhausted(now);
    }

    /** As long as the database is away, what is below zero is let through down to here: a replica's part of the quota. */
    long floorAlone(int replicas, long now) {
        long part = part(0, replicas, now).left();
        return Math.min(
                0, Math.max(cell.leased() - part, -known.at(elapsed(now)).left()));
    }

    private Window part(long usedHere, int replicas, long now) {
        long quota = Math.max(1, limit.quota() / replicas);
        return new Window(quota, limit.span(), limit.slides(), usedHere, cell.usedBefore(), elapsed(now));
    }

    private long elapsed(long now) {
        return limit.span() - TimeUnit.NANOSECONDS.toMillis(cell.endsAt() - now);
    }

    /** @param left the units after a call */
    Standing standing(long left, long now) {
        Window window = known.at(elapsed(now)).withUsed(known.used() - left);
        return new Standing(limit, Math.max(0, window.left()), window.secondsUntilMore(), false);
    }

    Standing exceeded(long now) {
        return new Standing(limit, 0, Math.max(1, seconds(askAgainAt - now)), true);
    }

    Standing standingAlone(long left, int replicas, long now) {
        long more = Math.max(0, left - floorAlone(replicas, now));
        return new Standing(limit, more, secondsAlone(left, replicas, now), false);
    }

    Standing exceededAlone(int replicas, long now) {
        long seconds = secondsAlone(floorAlone(replicas, now), replicas, now);
        return new Standing(limit, 0, Math.max(1, seconds), true);
    }

    private long secondsAlone(long left, int replicas, long now) {
        Window part = part(cell.leased() - left, replicas, now);
        return (part.left() > 0 ? known.at(elapsed(now)) : part).secondsUntilMore();
    }

    /** What to ask the database for, with this many units left. */
    Lease.Request request(String key, long left, long waiting) {
        long asked = Math.max(0, limit.lease() - Math.max(0, left)) + waiting;
        return new Lease.Request(key, limit, asked, cell.number(), Math.max(0, -left), cell.owedBefore());
    }

    /**
     * The grant once a cell has ended, or a limit was changed. Units that were leased end with that, and what is owed does not.
     *
     * @param left the units when this grant was closed
     */
    Grant following(long left, Limit next, long now, long timeOfDay) {
        long owed = Math.max(0, -left);
        if (next.span() != limit.span()) {
            return owing(next, owed, cell.turn() + 2, now, timeOfDay);
        }
        long span = nanos(limit.span());
        long ended = now - cell.endsAt() < 0 ? 0 : 1 + (now - cell.endsAt()) / span;
        if (ended == 0) {
            OwnCell same = cell.withLeased(cell.leased() - left - owed);
            Window window = Window.of(next, known.used(), known.usedBefore(), known.elapsed());
            return new Grant(next, same, window, now, -owed);
        }
        Window window = Window.of(next, 0, ended == 1 ? known.used() + owed : 0, 0);
        return new Grant(next, cell.later(ended, left, 0, cell.endsAt() + ended * span), window, now, 0);
    }

    /**
     * The grant that a lease makes of this one.
     *
     * @param left the units when this grant was closed
     * @param askedIn the turn in which the lease was asked for
     * @param sentAt when that was. The database looked at its clock later than then, so the cell lasts at least as long as reckoned from then
     */
    Grant with(long left, Lease.Request request, Lease lease, long askedIn, long sentAt) {
        if (cell.turn() != askedIn) {
            return tooLate(left, request, lease, askedIn, sentAt);
        }
        Limit next = request.limit();
        long settled = left + request.owed();
        boolean sameCell = lease.cell() <= cell.number();
        if (sameCell) {
            long kept = limit.equals(next) ? settled : Math.min(0, settled);
            OwnCell same = cell.withOwedBefore(cell.owedBefore() - request.owedBefore());
            return leased(kept, same.withLeased(cell.leased() - left + kept), next, lease, sentAt);
        }
        long cells = lease.cell() - cell.number();
        return leased(0, cell.later(cells, left, request.owed(), 0), next, lease, sentAt);
    }

    /** What was owed then is owed of the cell before now. */
    private Grant tooLate(long left, Lease.Request request, Lease lease, long askedIn, long sentAt) {
        boolean next = cell.turn() == askedIn + 1;
        OwnCell same = next ? cell.withOwedBefore(Math.max(0, cell.owedBefore() - request.owed())) : cell;
        boolean ofThisCell = cell.isKnown() && lease.cell() == cell.number() && limit.equals(request.limit());
        return ofThisCell ? leased(left, same, limit, lease, sentAt) : new Grant(limit, same, known, askAgainAt, left);
    }

    private static Grant leased(long kept, OwnCell cell, Limit limit, Lease lease, long sentAt) {
        Window all = Window.of(limit, lease.used(), lease.usedBefore(), lease.elapsed());
        long askAgainAt = all.left() > 0 ? sentAt : sentAt + TimeUnit.SECONDS.toNanos(all.secondsUntilMore());
        OwnCell known = cell.at(lease.cell(), sentAt + nanos(limit.span() - lease.elapsed()));
        return new Grant(
                limit, known.withLeased(cell.leased() + lease.granted()), all, askAgainAt, kept + lease.granted());
    }

    private static long nanos(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private static long seconds(long nanos) {
        return -Math.floorDiv(-nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
