package dev.tandem.lead.routing.pool;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whose turn is next in a pool. It moves on with every lead, which is no change of the pool that anybody has to read. */
@Entity
class PoolPointer extends Aggregate {
    @JdbcTypeCode(SqlTypes.JSON)
    private Turns turns;

    protected PoolPointer() {}

    PoolPointer(UUID pool, int members) {
        super(pool);
        turns = Turns.none(members);
    }

    Turns turns() {
        return turns;
    }

    void moveTo(Turns next) {
        turns = next;
    }
}
