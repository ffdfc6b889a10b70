package dev.tandem.lead.routing.pool;

import dev.tandem.platform.problem.Refusal;

/** Why a pool is refused. */
final class PoolRefusals {
    private PoolRefusals() {}

    /** The code is taken by another pool. */
    static final class PoolTaken extends Refusal {
        PoolTaken(String code) {
            super(Kind.CONFLICT, "poolTaken", "There is already a pool " + code + ".");
        }
    }
}
