package dev.tandem.playbook.assessment;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The program's assessments; a partner sees its own. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {
    private final CurrentCaller caller;

    Assessments(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also if it is another partner's */
    public Assessment visible(UUID id) {
        return findByIdOptional(id)
                .filter(one -> caller.get().sees(one.partnerId()))
                .orElseThrow(() -> new NotFound(Assessment.KIND, id));
    }

    public Page<Assessment> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()));
    }

    /** Locked until the transaction ends. @throws NotFound also if it is another partner's */
    Assessment locked(UUID id) {
        return RowLocking.locked(find("id", id))
                .firstResultOptional()
                .filter(one -> caller.get().sees(one.partnerId()))
                .orElseThrow(() -> new NotFound(Assessment.KIND, id));
    }

    /** That the person has to answer. */
    List<Assessment> toBeAnsweredBy(UUID person) {
        return list("doerId = ?1 and status = ?2", person, AssessmentStatus.SENT);
    }

    List<Assessment> each(Collection<UUID> ids) {
        return list("among(?1, id)", Among.ids(ids));
    }
}
