package dev.tandem.lead.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people have agreed to. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** The newest consent for the purpose that holds at that time. */
    public Optional<Consent> valid(UUID leadId, Purpose purpose, Instant at) {
        return find("leadId = ?1 order by id desc", leadId).stream()
                .filter(consent -> consent.covers(purpose, at))
                .findFirst();
    }
}
