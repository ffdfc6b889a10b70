package dev.tandem.incentive.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    int nextNumber(String code) {
        return find("code", Sort.descending("number"), code)
                .firstResultOptional()
                .map(plan -> plan.number() + 1)
                .orElse(1);
    }

    List<Plan> approvedOf(String code) {
        return list("code = ?1 and status = ?2", code, PlanStatus.APPROVED);
    }

    /** The versions in force on any day from the first to the last. */
    public List<Plan> inForce(LocalDate first, LocalDate last) {
        return list(
                "status = ?1 and effectiveFrom <= ?3 and (effectiveTo is null or effectiveTo > ?2) order by id",
                PlanStatus.APPROVED,
                first,
                last);
    }

    /** The versions that still owe something to deals that had closed before. */
    public List<Plan> withBacklog() {
        return list("backlog.partsDone < backlog.parts order by id");
    }

    List<Plan> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }
}
