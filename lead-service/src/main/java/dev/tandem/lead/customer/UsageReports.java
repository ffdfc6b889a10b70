package dev.tandem.lead.customer;

import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reported usage of customers. */
@ApplicationScoped
public class UsageReports implements PanacheRepositoryBase<UsageReport, UUID> {
    /** Those of one deal, in the order they were recorded. */
    public List<UsageReport> page(UUID dealId, UUID after, int limit) {
        return find("dealId = ?1 and id > ?2 order by id", dealId, after)
                .page(0, limit)
                .list();
    }

    /** @throws NotFound also if it is of another deal */
    public UsageReport of(UUID dealId, UUID id) {
        return find("id = ?1 and dealId = ?2", id, dealId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("usageReport", id));
    }

    /** The report that counts for a day. */
    Optional<UsageReport> last(UUID dealId, LocalDate on) {
        return find("dealId = ?1 and businessOn = ?2 order by number desc", dealId, on)
                .firstResultOptional();
    }
}
