package dev.tandem.gateway.limit;

/**
 * A cell of time as one replica goes through it.
 *
 * @param number as the database counts cells; unknown until it has said so
 * @param turn how many cells this replica has gone through
 * @param endsAt by this replica's clock
 * @param leased units; with those that are left they tell how many calls this replica has let through
 * @param usedBefore calls that it let through in the cell before
 * @param owedBefore those of them that are not booked yet
 */
record OwnCell(long number, long turn, long endsAt, long leased, long usedBefore, long owedBefore) {
    /** Later than any other, so that what is owed in it is booked in the cell that it turns out to be. */
    static final long UNKNOWN = Long.MAX_VALUE;

    static OwnCell unknown(long turn, long endsAt) {
        return new OwnCell(UNKNOWN, turn, endsAt, 0, 0, 0);
    }

    boolean isKnown() {
        return number != UNKNOWN;
    }

    boolean isSame(OwnCell other) {
        return number == other.number && turn == other.turn;
    }

    OwnCell withLeased(long units) {
        return new OwnCell(number, turn, endsAt, units, usedBefore, owedBefore);
    }

    OwnCell withOwedBefore(long units) {
        return new OwnCell(number, turn, endsAt, leased, usedBefore, units);
    }

    OwnCell at(long knownNumber, long knownEnd) {
        return new OwnCell(knownNumber, turn, knownEnd, leased, usedBefore, owedBefore);
    }

    /**
     * One of the cells after this.
     *
     * @param left the units when this one ended; below zero, they are owed
     * @param settled how many of those are booked
     */
    OwnCell later(long cells, long left, long settled, long end) {
        boolean next = cells == 1;
        return new OwnCell(
                isKnown() ? number + cells : UNKNOWN,
                turn + cells,
                end,
                0,
                next ? leased - left : 0,
                next ? Math.max(0, -left - settled) : 0);
    }
}
