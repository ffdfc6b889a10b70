package dev.tandem.incentive.agreement;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The versions of one kind of agreement. */
public abstract class AgreementVersions<V extends AgreementVersion> implements PanacheRepositoryBase<V, UUID> {
    /** The number of the next version; 1 for a new code. */
    public int nextNumber(String code) {
        return find("code", Sort.descending("number"), code)
                .firstResultOptional()
                .map(version -> version.number() + 1)
                .orElse(1);
    }

    /**
     * Ends the overlapping versions where their successor begins.
     *
     * @return the versions that end
     * @throws dev.tandem.platform.problem.Refusal if one of them cannot end then
     */
    public List<V> makeWayFor(V successor, LocalDate today) {
        List<V> ending = list("code = ?1 and status = ?2", successor.code(), AgreementStatus.APPROVED).stream()
                .filter(inForce -> !inForce.id().equals(successor.id()) && inForce.overlaps(successor))
                .toList();
        ending.forEach(inForce -> inForce.giveWayTo(successor, today));
        // The database refuses overlapping versions, so the old one must end before the new one is written.
        flush();
        return ending;
    }

    public Page<V> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted);
    }
}
