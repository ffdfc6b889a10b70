package dev.tandem.gateway.limit;

/**
 * A quota over two cells of time, the one that runs and the one before it. What was used before counts by the part of that cell that the
 * window still covers, as if it had been used evenly; of a day that is over nothing counts.
 *
 * @param span milliseconds of a cell
 * @param elapsed milliseconds since this cell began
 */
record Window(long quota, long span, boolean slides, long used, long usedBefore, long elapsed) {
    static Window of(Limit limit, long used, long usedBefore, long elapsed) {
        return new Window(limit.quota(), limit.span(), limit.slides(), used, usedBefore, elapsed);
    }

    boolean allows(long cost) {
        return cost <= left();
    }

    /** Below zero, if more was counted afterwards than there was. */
    long left() {
        return quota - used - weighed(usedBefore, elapsed);
    }

    private long weighed(long before, long at) {
        return slides ? ceilDiv(before * (span - at), span) : 0;
    }

    Window withUsed(long other) {
        return new Window(quota, span, slides, other, usedBefore, elapsed);
    }

    /** The same, at a time of this cell or of the next. */
    Window at(long millisSinceBegin) {
        if (millisSinceBegin < span) {
            return new Window(quota, span, slides, used, usedBefore, Math.max(0, millisSinceBegin));
        }
        long next = Math.min(millisSinceBegin - span, span);
        return new Window(quota, span, slides, 0, used, next);
    }

    /** Until there is at least one unit more, if nobody uses any; zero if there can't be more. */
    long millisUntilMore() {
        long most = quota - Math.max(0, left()) - 1;
        if (most < 0) {
            return 0;
        }
        if (!slides) {
            return span - elapsed;
        }
        boolean stillInThisCell = usedBefore > 0 && used <= most;
        return stillInThisCell
                ? elapsedWhen(usedBefore, most - used) - elapsed
                : span - elapsed + (used == 0 ? 0 : elapsedWhen(used, most));
    }

    /** When no more than that of what was used in the cell before counts any longer. */
    private long elapsedWhen(long before, long most) {
        return Math.max(0, span - most * span / before);
    }

    long secondsUntilMore() {
        return ceilDiv(millisUntilMore(), 1_000);
    }

    private static long ceilDiv(long number, long by) {
        return -Math.floorDiv(-number, by);
    }
}
