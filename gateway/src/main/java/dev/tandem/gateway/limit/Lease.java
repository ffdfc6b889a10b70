package dev.tandem.gateway.limit;

/**
 * Units that a replica may let through in one cell.
 *
 * @param used of that cell, with these
 * @param elapsed milliseconds since it began, by the database's clock
 */
record Lease(long granted, long cell, long used, long usedBefore, long elapsed) {
    /**
     * What a replica asks for.
     *
     * @param owed what it let through without a lease, in that cell; below zero, what it has leased and gives back
     * @param owedBefore the same of the cell before
     */
    record Request(String key, Limit limit, long asked, long owedCell, long owed, long owedBefore) {}
}
