package dev.tandem.playbook.winreport;

import dev.tandem.playbook.engagement.EngagementClosed;
import dev.tandem.playbook.engagement.EngagementStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** The steps done on ended sales, recorded separately so that a report reads no sale. */
@ApplicationScoped
class StepOutcomes implements PanacheRepositoryBase<StepOutcome, UUID> {
    /** The number of a version's sales that did a step, or did not, and were won, or lost. */
    record Count(String activity, boolean done, boolean won, long sales) {}

    /** A sale counts by its final status. A cancelled one says nothing about its steps. */
    void note(@Observes EngagementClosed closed) {
        delete("engagementId", closed.sale().engagementId());
        if (closed.status().isDecided()) {
            boolean won = closed.status() == EngagementStatus.WON;
            persist(closed.tasks().stream().map(task -> new StepOutcome(closed.sale(), task, won)));
        }
    }

    List<Count> counts(UUID playbook) {
        return getEntityManager()
                .createQuery(
                        "select activity, done, won, count(*) from StepOutcome where playbookId = ?1"
                                + " group by activity, done, won",
                        Object[].class)
                .setParameter(1, playbook)
                .getResultStream()
                .map(row -> new Count((String) row[0], (Boolean) row[1], (Boolean) row[2], (Long) row[3]))
                .toList();
    }
}
