package dev.tandem.playbook.experiment;

import dev.tandem.playbook.engagement.EngagementClosed;
import dev.tandem.playbook.engagement.EngagementStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** The sales that experiments are judged by: those that the lead service has assigned, whatever version they run by later. */
@ApplicationScoped
public class ExperimentSales implements PanacheRepositoryBase<ExperimentSale, UUID> {
    /**
     * The lead service has assigned what may become a sale.
     *
     * @param originId the handoff or the registration that the sale begins with
     * @param sharePercent by which it was assigned
     */
    public void assigned(UUID experimentId, UUID thread, UUID originId, boolean variant, int sharePercent) {
        if (count("originId", originId) == 0) {
            persist(new ExperimentSale(experimentId, thread, originId, variant, sharePercent));
        }
    }

    /** The engagement of what was assigned has begun; nothing for any other sale. */
    public void started(UUID originId) {
        find("originId", originId).firstResultOptional().ifPresent(ExperimentSale::start);
    }

    /** The lead of that handoff was taken back from the partner; nothing for any other sale. */
    public void recalled(UUID handoffId) {
        find("originId", handoffId).firstResultOptional().ifPresent(ExperimentSale::recall);
    }

    /** A sale counts by its final status. A cancelled one says nothing. */
    void note(@Observes EngagementClosed closed) {
        Boolean won = closed.status().isDecided() ? closed.status() == EngagementStatus.WON : null;
        // Of a lead that was recalled and offered again, the last offer is the sale.
        find("thread = ?1 and started order by id desc", closed.sale().thread())
                .firstResultOptional()
                .ifPresent(sale -> sale.end(won));
    }

    /** Of all that was assigned, also what came to nothing. Counted in the database, however many there are. */
    public List<ArmTally> tallies(UUID experimentId) {
        return getEntityManager()
                .createQuery(
                        "select variant, sharePercent, started, won, count(*) from ExperimentSale where experimentId = ?1"
                                + " group by variant, sharePercent, started, won",
                        Object[].class)
                .setParameter(1, experimentId)
                .getResultStream()
                .map(row -> new ArmTally(
                        (Boolean) row[0], (Integer) row[1], (Boolean) row[2], (Boolean) row[3], (Long) row[4]))
                .toList();
    }
}
