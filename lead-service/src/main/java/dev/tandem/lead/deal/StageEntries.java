package dev.tandem.lead.deal;

import dev.tandem.lead.calendar.Calendars;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which stages deals went through, and when. A deal that no playbook runs goes through none. */
@ApplicationScoped
public class StageEntries implements PanacheRepositoryBase<StageEntry, UUID> {
    private final Calendars calendars;

    StageEntries(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Those of one deal, in the order it entered them. */
    public List<StageEntry> page(UUID dealId, UUID after, int limit) {
        return find("dealId = ?1 and id > ?2 order by id", dealId, after)
                .page(0, limit)
                .list();
    }

    /** The deal is in its stage from now on, and in no other. */
    public void entered(Deal deal, Instant now) {
        if (deal.playbook().isPresent()) {
            left(deal, now);
            persist(new StageEntry(deal, now));
        }
    }

    public void left(Deal deal, Instant now) {
        find("dealId = ?1 and leftAt is null", deal.id()).firstResultOptional().ifPresent(entry -> {
            entry.left(calendars.ofPartner(deal.partnerId()), now);
            // Written before another is entered: the database lets a deal be in one stage at a time.
            flush();
        });
    }
}
