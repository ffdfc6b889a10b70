package dev.tandem.lead.intake;

import dev.tandem.lead.lead.Lead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;

/**
 * Attaches arrivals to an earlier lead of the same person, or of the same company with a contact name or phone known
 * there.
 */
@ApplicationScoped
class Duplicates {
    private final DuplicateCandidates originals;
    private final EntityManager entities;

    Duplicates(DuplicateCandidates originals, EntityManager entities) {
        this.originals = originals;
        this.entities = entities;
    }

    /** In the order of the arrivals, so that of two new leads of the same person the second becomes the duplicate. */
    void attach(List<Lead> arrivals) {
        oneAtATime(arrivals.stream()
                .map(Lead::normalisedEmail)
                .flatMap(Optional::stream)
                .sorted()
                .distinct()
                .toList());
        DuplicateIndex firstOnes = new DuplicateIndex();
        originals.among(arrivals).forEach(firstOnes::remember);
        for (Lead arrival : arrivals) {
            firstOnes
                    .of(arrival)
                    .ifPresentOrElse(
                            first -> arrival.attachTo(first.lead(), first.reason()), () -> firstOnes.remember(arrival));
        }
    }

    /**
     * Two leads with one address that arrive concurrently must not both become originals. Locked in order, to avoid
     * deadlocks.
     */
    private void oneAtATime(List<String> emails) {
        if (!emails.isEmpty()) {
            entities.createNativeQuery("""
                            select count(pg_advisory_xact_lock(
                                    hashtextextended(concat_ws(chr(1), current_setting('tandem.tenant'), email), 1)))
                              from (select unnest(?1) as email) addresses""")
                    .setParameter(1, emails.toArray(String[]::new))
                    .setFlushMode(FlushModeType.COMMIT)
                    .getSingleResult();
        }
    }
}
