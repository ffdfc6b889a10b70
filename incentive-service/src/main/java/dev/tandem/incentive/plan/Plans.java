package dev.tandem.incentive.plan;

import dev.tandem.incentive.agreement.AgreementStatus;
import dev.tandem.incentive.agreement.AgreementVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
public class Plans extends AgreementVersions<Plan> {
    /** The versions in force on any day from the first to the last. */
    public List<Plan> inForce(LocalDate first, LocalDate last) {
        return list(
                "status = ?1 and effectiveFrom <= ?3 and (effectiveTo is null or effectiveTo > ?2) order by id",
                AgreementStatus.APPROVED,
                first,
                last);
    }

    /** The versions that still owe postings for deals that had closed before the approval. */
    public List<Plan> withBacklog() {
        return list("backlog.partsDone < backlog.parts order by id");
    }
}
