package dev.tandem.lead.consent;

import dev.tandem.lead.lead.Contact;
import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which person at a partner saw which contact, and when, to the minute. Written in the transaction that discloses it, one row per
 * viewer and day. Who looks again within a minute changes nothing, so that most of what a partner reads is only read.
 */
@ApplicationScoped
public class Disclosures {
    private static final Duration ACCURACY = Duration.ofMinutes(1);
    private static final String NOTE = """
            insert into disclosure (id, tenant, lead_id, partner_id, viewer, seen_on, first_seen_at, last_seen_at)
            select s.id, current_setting('tandem.tenant'), s.lead_id, ?3, ?4, ?5, ?6, ?6
              from unnest(?1, ?2) as s (id, lead_id)
             where not exists (select from disclosure d
                                where d.tenant = current_setting('tandem.tenant') and d.lead_id = s.lead_id and d.viewer = ?4
                                  and d.seen_on = ?5 and d.last_seen_at > ?7)
             order by s.lead_id
            on conflict (tenant, lead_id, viewer, seen_on) do update set last_seen_at = excluded.last_seen_at""";
    private static final String OF_LEADS = """
            select id, lead_id, partner_id, viewer, first_seen_at, last_seen_at from disclosure
             where tenant = current_setting('tandem.tenant') and lead_id = any (?1) and id > ?2
             order by id limit ?3""";

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final TenantClock clock;

    Disclosures(EntityManager entities, CurrentCaller caller, TenantClock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    void note(Collection<UUID> leads) {
        if (leads.isEmpty()) {
            return;
        }
        Caller viewer = caller.get();
        Instant now = clock.now();
        entities.createNativeQuery(NOTE)
                .setParameter(1, leads.stream().map(lead -> Ids.next()).toArray(UUID[]::new))
                .setParameter(2, leads.toArray(UUID[]::new))
                .setParameter(3, viewer.partner().orElseThrow())
                .setParameter(4, viewer.personId())
                .setParameter(5, clock.today())
                .setParameter(6, now)
                .setParameter(7, now.minus(ACCURACY))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // The rows have the query's columns.
    public List<Disclosure> of(Collection<UUID> leads, UUID after, int limit) {
        List<Object[]> rows = entities.createNativeQuery(OF_LEADS, Object[].class)
                .setParameter(1, leads.toArray(UUID[]::new))
                .setParameter(2, after)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Disclosure(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        Contact.FIELDS,
                        (Instant) row[4],
                        (Instant) row[5]))
                .toList();
    }

    @Schema(description = "One person at a partner saw a lead's contact, on one day")
    public record Disclosure(
            UUID id,
            UUID leadId,
            UUID partnerId,

            @Schema(description = "The person who saw it", example = "0197f6a0-0000-8000-8000-00000000000e")
            UUID viewer,

            @Schema(description = "The personal fields disclosed", example = "[\"name\", \"email\", \"phone\"]")
            List<String> fields,

            Instant firstSeenAt,

            @Schema(description = "When it was last seen on that day, to the minute", example = "2026-03-02T09:15:00Z")
            Instant lastSeenAt) {}
}
