package dev.tandem.playbook.winreport;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.playbook.engagement.EngagementClosed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** What ended sales had done at their steps, recorded separately so that a report reads no sale. */
@ApplicationScoped
class StepOutcomes implements PanacheRepositoryBase<StepOutcome, UUID> {
    /** Both sides of one sale may write a debrief; if they contradict each other, the sale says nothing about the step. */
    private static final String VERDICTS = """
            select said.activity, said.helped, outcome.won, count(*)
              from (select engagement_id, tag ->> 'activity' as activity,
                           bool_or(tag ->> 'verdict' = 'helped') as helped,
                           bool_or(tag ->> 'verdict' = 'hindered') as hindered
                      from debrief, jsonb_array_elements(tags) tag
                     where tenant = ?1 and playbook_id = ?2
                     group by engagement_id, tag ->> 'activity') said
              join step_outcome outcome
                on outcome.tenant = ?1 and outcome.playbook_id = ?2 and outcome.engagement_id = said.engagement_id
               and outcome.activity = said.activity and outcome.reached
             where said.helped <> said.hindered
             group by said.activity, said.helped, outcome.won""";

    private final CurrentCaller caller;

    StepOutcomes(CurrentCaller caller) {
        this.caller = caller;
    }

    /** A sale counts by its final status. A cancelled one says nothing about its steps. */
    void note(@Observes EngagementClosed closed) {
        delete("engagementId", closed.sale().engagementId());
        if (closed.status().isDecided()) {
            persist(closed.tasks().stream().map(task -> new StepOutcome(closed, task)));
        }
    }

    /** Counted in the database: however many sales there are, at most one row for each way in which they differ at a step. */
    List<StepTally> tallies(UUID playbook) {
        return getEntityManager()
                .createQuery(
                        "select activity, reached, state, inTime, ample, won, count(*) from StepOutcome"
                                + " where playbookId = ?1 group by activity, reached, state, inTime, ample, won",
                        Object[].class)
                .setParameter(1, playbook)
                .getResultStream()
                .map(row -> new StepTally(
                        (String) row[0],
                        (Boolean) row[1],
                        row[2] == null
                                ? null
                                : new StepWork((StepWork.State) row[2], (Boolean) row[3], (Boolean) row[4]),
                        (Boolean) row[5],
                        (Long) row[6]))
                .toList();
    }

    /** How the sales ended whose debriefs say that a step helped, or that it hindered. */
    @SuppressWarnings("unchecked") // The query's rows have four columns.
    List<VerdictTally> verdicts(UUID playbook) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(VERDICTS)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, playbook)
                .getResultList();
        return rows.stream()
                .map(row -> new VerdictTally(
                        (String) row[0], (Boolean) row[1], (Boolean) row[2], ((Number) row[3]).longValue()))
                .toList();
    }
}
