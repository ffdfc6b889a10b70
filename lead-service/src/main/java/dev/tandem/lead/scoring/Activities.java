package dev.tandem.lead.scoring;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The activities of leads. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {
    /** The newest activity of a lead. */
    public record Latest(UUID leadId, String kind, Instant occurredAt) {}

    public Map<UUID, Latest> latest(Collection<UUID> leadIds) {
        String newest = """
                select leadId, kind, occurredAt from Activity a where among(?1, leadId) and not exists (
                    select 1 from Activity b where b.leadId = a.leadId
                        and (b.occurredAt > a.occurredAt or b.occurredAt = a.occurredAt and b.id > a.id))""";
        Map<UUID, Latest> latest = new HashMap<>();
        find(newest, Among.ids(leadIds)).project(Latest.class).stream().forEach(one -> latest.put(one.leadId(), one));
        return latest;
    }

    public List<Activity> ofLeads(Collection<UUID> leadIds) {
        return list("among(?1, leadId)", Among.ids(leadIds));
    }

    /** @throws NotFound also if it is on another lead */
    public Activity of(UUID leadId, UUID id) {
        return find("id = ?1 and leadId = ?2", id, leadId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("activity", id));
    }

    public List<Activity> page(UUID leadId, UUID after, int limit) {
        return find("leadId = ?1 and id > ?2 order by id", leadId, after)
                .page(0, limit)
                .list();
    }
}
