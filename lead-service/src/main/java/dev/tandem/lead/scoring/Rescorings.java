package dev.tandem.lead.scoring;

import dev.tandem.platform.aggregate.RowLocking;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** One for each tenant that has put a rubric in force. */
@ApplicationScoped
class Rescorings implements PanacheRepositoryBase<Rescoring, UUID> {
    /** Locked against other instances until the transaction ends. */
    Optional<Rescoring> held() {
        return RowLocking.locked(findAll()).firstResultOptional();
    }
}
