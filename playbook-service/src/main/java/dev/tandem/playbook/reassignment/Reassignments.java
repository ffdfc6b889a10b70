package dev.tandem.playbook.reassignment;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The reassignments of the program; a partner sees those among its own people. */
@ApplicationScoped
public class Reassignments implements PanacheRepositoryBase<Reassignment, UUID> {
    private final CurrentCaller caller;

    Reassignments(CurrentCaller caller) {
        this.caller = caller;
    }

    public Page<Reassignment> page(PageRequest request) {
        Conditions own = new Conditions().and("ownPartnerId = ?", caller.get().partner());
        return request.page(this, own, Reassignment::id);
    }
}
