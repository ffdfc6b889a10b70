package dev.tandem.lead.gate;

import dev.tandem.platform.aggregate.RowLocking;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The gates of running sales, as announced to this service. Each is held until the transaction ends by whoever reads it: else a
 * deal would go on through a gate that is shut meanwhile, and tell so after it was told that it is shut.
 */
@ApplicationScoped
public class Gates implements PanacheRepositoryBase<Gate, UUID> {
    /** @throws GateRefusals.GatePending when this gate has not been announced yet: it counts as not satisfied */
    public Gate of(UUID thread, String stage) {
        return held(thread, stage).orElseThrow(() -> new GateRefusals.GatePending(stage));
    }

    Optional<Gate> held(UUID thread, String stage) {
        return RowLocking.locked(find("thread = ?1 and stage = ?2", thread, stage))
                .firstResultOptional();
    }
}
