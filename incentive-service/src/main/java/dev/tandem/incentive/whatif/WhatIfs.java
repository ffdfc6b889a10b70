package dev.tandem.incentive.whatif;

import dev.tandem.incentive.period.Books;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WhatIfs implements PanacheRepositoryBase<WhatIf, UUID> {
    private final Books books;

    WhatIfs(Books books) {
        this.books = books;
    }

    /**
     * The first that runs and that nobody else is at; nobody else will be until the transaction ends. It is read again then:
     * whoever was at it may have done a part since it was found. Its row stays free, so that it can be cancelled meanwhile.
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

    /** As it is now, whatever this transaction has read of it before; it stays so until the transaction ends. */
    WhatIf locked(UUID id) {
        getEntityManager().clear();
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<WhatIf> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }
}
