package dev.tandem.playbook.debrief;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.staff.Side;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The debriefs of both sides. */
@ApplicationScoped
public class Debriefs implements PanacheRepositoryBase<Debrief, UUID> {
    private static final String TAGS = """
            select tag ->> 'activity', count(*) filter (where tag ->> 'verdict' = 'helped'),
                   count(*) filter (where tag ->> 'verdict' = 'hindered')
              from debrief, jsonb_array_elements(tags) tag
             where tenant = ?1 and playbook_id = ?2
             group by 1""";

    private final CurrentCaller caller;

    Debriefs(CurrentCaller caller) {
        this.caller = caller;
    }

    boolean has(UUID engagement, Side side) {
        return count("engagementId = ?1 and side = ?2", engagement, side) > 0;
    }

    /** @throws NotFound also if it belongs to another engagement */
    Debrief of(UUID engagement, UUID id) {
        return find("id = ?1 and engagementId = ?2", id, engagement)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("debrief", id));
    }

    List<Debrief> page(UUID engagement, UUID after, int limit) {
        return find("engagementId = ?1 and id > ?2 order by id", engagement, after)
                .page(0, limit)
                .list();
    }

    /** How many debriefs say of each step of a version that it helped, and how many that it hindered. */
    @SuppressWarnings("unchecked") // The query's rows have three columns.
    public List<TagCount> tagCounts(UUID playbook) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(TAGS)
                .setParameter(1, caller.get().tenant())
                .setParameter(2, playbook)
                .getResultList();
        return rows.stream()
                .map(row -> new TagCount((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** How many debriefs say that a step helped, and how many that it hindered. */
    public record TagCount(String activity, long helped, long hindered) {}
}
