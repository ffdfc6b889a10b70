package dev.tandem.incentive.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The versions of one kind of agreement. */
public abstract class AgreementVersions<V extends AgreementVersion> implements PanacheRepositoryBase<V, UUID> {
    /** Of the next version; 1 for a code that is new. */
    public int nextNumber(String code) {
        return find("code", Sort.descending("number"), code)
                .firstResultOptional()
                .map(version -> version.number() + 1)
                .orElse(1);
    }

    /**
     * Ends what is in force where its successor begins.
     *
     * @return what ends now
     * @throws dev.tandem.platform.problem.Refusal if some of it cannot
     */
    public List<V> makeWayFor(V successor, LocalDate today) {
        List<V> ending = list("code = ?1 and status = ?2", successor.code(), AgreementStatus.APPROVED).stream()
                .filter(inForce -> !inForce.id().equals(successor.id()) && inForce.overlaps(successor))
                .toList();
        ending.forEach(inForce -> inForce.giveWayTo(successor, today));
        // The database refuses two versions at a time, so the one must have ended before the other is written.
        flush();
        return ending;
    }

    public List<V> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }
}
