package dev.tandem.playbook.experiment;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The program's experiments. For a partner there is none: the database's wall keeps them from it. */
@ApplicationScoped
public class Experiments implements PanacheRepositoryBase<Experiment, UUID> {
    private static final Set<ExperimentStatus> STARTED =
            EnumSet.of(ExperimentStatus.RUNNING, ExperimentStatus.ADOPTED, ExperimentStatus.DROPPED);

    private final CurrentCaller caller;

    Experiments(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for a partner */
    public Experiment visible(UUID id) {
        return findByIdOptional(id)
                .filter(one -> caller.get().isVendor())
                .orElseThrow(() -> new NotFound(Experiment.KIND, id));
    }

    public Page<Experiment> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted);
    }

    /** The last one that has started in which that version is one of the two. */
    public Optional<Experiment> comparing(UUID playbookId) {
        return find("(playbookId = ?1 or controlId = ?1) and status in ?2 order by id desc", playbookId, STARTED)
                .firstResultOptional();
    }

    /** That runs now, and one of whose two versions that is. */
    Optional<Experiment> runningWith(UUID playbookId) {
        return find("(playbookId = ?1 or controlId = ?1) and status = ?2", playbookId, ExperimentStatus.RUNNING)
                .firstResultOptional();
    }

    /** That runs now with any versions of that playbook. */
    Optional<Experiment> running(String code) {
        return find("code = ?1 and status = ?2", code, ExperimentStatus.RUNNING).firstResultOptional();
    }

    /** Locked until the transaction ends. @throws NotFound also for a partner */
    Experiment locked(UUID id) {
        return RowLocking.locked(find("id", id))
                .firstResultOptional()
                .filter(one -> caller.get().isVendor())
                .orElseThrow(() -> new NotFound(Experiment.KIND, id));
    }

    List<Experiment> each(Collection<UUID> ids) {
        return list("among(?1, id)", Among.ids(ids));
    }
}
