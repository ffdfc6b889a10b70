package dev.tandem.contract.change;

/** Two very objects, however alike others are: what refers to itself comes back to the same ones. */
record Pair(Object older, Object newer, Direction direction) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Pair pair && older == pair.older && newer == pair.newer && direction == pair.direction;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(older) + System.identityHashCode(newer) + direction.ordinal();
    }
}
