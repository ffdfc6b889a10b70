package dev.tandem.lead.consent;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The consents of contacts. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {
    /** All consents ever recorded for these leads. */
    public List<Consent> of(Collection<UUID> leads) {
        return list("among(?1, leadId) order by id", Among.ids(leads));
    }

    /** Those of these leads that have a consent to the purpose valid at that time. */
    public Set<UUID> covering(Collection<UUID> leads, Purpose purpose, Instant at) {
        return of(leads).stream()
                .filter(consent -> consent.covers(purpose, at))
                .map(Consent::leadId)
                .collect(Collectors.toSet());
    }

    /** @throws NotFound also if it is on another lead */
    public Consent of(UUID leadId, UUID id) {
        return find("id = ?1 and leadId = ?2", id, leadId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("consent", id));
    }

    public List<Consent> page(UUID leadId, UUID after, int limit) {
        return find("leadId = ?1 and id > ?2 order by id", leadId, after)
                .page(0, limit)
                .list();
    }

    /** Those that have run out unnoticed, locked, skipping those locked elsewhere. */
    List<Consent> expired(Instant now, int limit) {
        return RowLocking.held(find("not expiryNoted and expiresAt <= ?1 order by expiresAt", now), limit);
    }

    /** The newest consent to the purpose that is valid at that time. */
    public Optional<Consent> valid(UUID leadId, Purpose purpose, Instant at) {
        return find("leadId = ?1 order by id desc", leadId).stream()
                .filter(consent -> consent.covers(purpose, at))
                .findFirst();
    }
}
