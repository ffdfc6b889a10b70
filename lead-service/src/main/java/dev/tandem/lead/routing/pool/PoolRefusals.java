package dev.tandem.lead.routing.pool;

import dev.tandem.platform.problem.Conflict;

/** Why a pool is refused. */
public final class PoolRefusals {
    private PoolRefusals() {}

    /** The code is taken by another pool. */
    public static final class PoolTaken extends Conflict {
        PoolTaken(String code) {
            super("There is already a pool " + code + ".");
        }
    }
}
