package dev.tandem.lead.routing.pool;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The next turn in a pool. It moves on with every lead, without changing the pool that callers read. */
@Entity
class PoolPointer extends Aggregate {
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
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
