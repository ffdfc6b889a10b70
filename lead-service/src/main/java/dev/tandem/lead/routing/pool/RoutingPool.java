package dev.tandem.lead.routing.pool;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.settings.SettingsChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Partners and sellers that take turns. The next turn is stored separately, in a {@link PoolPointer}. */
@Entity
@EntityListeners(SettingsChange.class)
public class RoutingPool extends Aggregate {
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PoolContent content;

    protected RoutingPool() {}

    /** @throws InvalidRequest with every fault of the pool */
    RoutingPool(PoolContent content) {
        change(content);
    }

    final void change(PoolContent next) {
        List<FieldFault> faults = PoolFaults.of(next);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        code = next.code();
        content = next;
    }

    public PoolContent content() {
        return content;
    }
}
