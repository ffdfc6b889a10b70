package dev.tandem.lead.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** One for each tenant that has put a rubric in force. */
@ApplicationScoped
class Rescorings implements PanacheRepositoryBase<Rescoring, UUID> {
    /** Locked against other instances until the transaction ends. */
    Optional<Rescoring> held() {
        return findAll().withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
