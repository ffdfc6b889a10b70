package dev.tandem.lead.routing.pool;

import dev.tandem.platform.problem.Refusal;

/** Why a pool is turned down. */
final class PoolRefusals {
    private PoolRefusals() {}

    /** There is a pool of that code already. */
    static final class PoolTaken extends Refusal {
        PoolTaken(String code) {
            super(Kind.CONFLICT, "poolTaken", "There is a pool " + code + " already.");
        }
    }
}
