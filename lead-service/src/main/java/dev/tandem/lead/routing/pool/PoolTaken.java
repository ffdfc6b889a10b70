package dev.tandem.lead.routing.pool;

import dev.tandem.platform.problem.Refusal;

/** There is a pool of that code already. */
final class PoolTaken extends Refusal {
    PoolTaken(String code) {
        super(Kind.CONFLICT, "poolTaken", "There is a pool " + code + " already.");
    }
}
