package dev.tandem.lead.deal;

import dev.tandem.lead.calendar.Calendars;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The stages that deals went through, and when. A deal without a playbook has none. */
@ApplicationScoped
public class StageEntries implements PanacheRepositoryBase<StageStay, UUID> {
    private final Calendars calendars;

    StageEntries(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Those of one deal, in the order it entered them. */
    public List<StageStay> page(UUID dealId, UUID after, int limit) {
        return find("dealId = ?1 and id > ?2 order by id", dealId, after)
                .page(0, limit)
                .list();
    }

    /** Ends the deal's current stay, if any, and starts one in its present stage. */
    public void entered(Deal deal, Instant now) {
        if (deal.playbook().isPresent()) {
            left(deal, now);
            persist(new StageStay(deal, now));
        }
    }

    public void left(Deal deal, Instant now) {
        find("dealId = ?1 and leftAt is null", deal.id()).firstResultOptional().ifPresent(entry -> {
            entry.left(calendars.ofPartner(deal.partnerId()), now);
            // Flushed before the next stage is entered: the database allows a deal one stage at a time.
            flush();
        });
    }
}
