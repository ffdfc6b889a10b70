package dev.tandem.incentive.whatif;

import dev.tandem.incentive.period.Books;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WhatIfs implements PanacheRepositoryBase<WhatIf, UUID> {
    private final Books books;

    WhatIfs(Books books) {
        this.books = books;
    }

    /**
     * The first running what-if that is not locked by another transaction; it is locked until the transaction ends. It
     * is read again after locking, because the previous holder may have completed a part since it was found. Its row is
     * not locked, so that it can be cancelled in the meantime.
     */
    Optional<WhatIf> claimed() {
        return find("status = ?1 order by id", WhatIfStatus.RUNNING).list().stream()
                .filter(whatIf -> books.tryLock("whatIf:" + whatIf.id()))
                .map(this::readAgain)
                .filter(WhatIf::isRunning)
                .findFirst();
    }

    private WhatIf readAgain(WhatIf whatIf) {
        getEntityManager().refresh(whatIf);
        return whatIf;
    }

    /** Its current state, regardless of earlier reads in this transaction; locked until the transaction ends. */
    WhatIf locked(UUID id) {
        getEntityManager().clear();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
