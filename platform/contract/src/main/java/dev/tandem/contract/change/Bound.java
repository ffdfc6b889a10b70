package dev.tandem.contract.change;

import java.math.BigDecimal;

/** @param exclusive whether the value itself is outside */
record Bound(BigDecimal value, boolean exclusive) {
    /** Whether it keeps out more from below. */
    boolean isAbove(Bound other) {
        int order = value.compareTo(other.value);
        return order > 0 || order == 0 && exclusive && !other.exclusive;
    }

    /** Whether it keeps out more from above. */
    boolean isBelow(Bound other) {
        int order = value.compareTo(other.value);
        return order < 0 || order == 0 && exclusive && !other.exclusive;
    }

    @Override
    public String toString() {
        return value.toPlainString() + (exclusive ? " itself left out" : "");
    }
}
