package dev.tandem.lead.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The gates of running sales, as announced to this service. */
@ApplicationScoped
public class Gates implements PanacheRepositoryBase<Gate, UUID> {
    public void announced(UUID thread, String stage, boolean satisfied, List<Gate.Missing> missing) {
        Gate gate = find("thread = ?1 and stage = ?2", thread, stage)
                .firstResultOptional()
                .orElseGet(() -> new Gate(thread, stage));
        gate.announced(satisfied, missing);
        persist(gate);
    }

    /** @throws GateRefusals.GatePending when this gate has not been announced yet: it counts as not satisfied */
    public Gate of(UUID thread, String stage) {
        return find("thread = ?1 and stage = ?2", thread, stage)
                .firstResultOptional()
                .orElseThrow(() -> new GateRefusals.GatePending(stage));
    }
}
