package dev.tandem.gateway.limit;

/**
 * How a caller stands with one limit.
 *
 * @param seconds until there is at least one unit more; of what goes on at once nobody knows
 */
record Standing(Limit limit, long left, long seconds, boolean exceeded) {
    boolean refuses() {
        return exceeded && !limit.shadow();
    }
}
