package dev.tandem.lead.deal;

import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.playbook.PlaybookVersion;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The stage that the deal is in has the requirements of another version from now on. */
    void upgraded(Deal deal, PlaybookVersion to) {
        current(deal).ifPresent(entry -> entry.upgraded(to));
    }

    /** By which version the deal went through each of its stages, in the order of the first entries. */
    List<StageRun> runs(Deal deal) {
        Map<String, PlaybookVersion> runs = new LinkedHashMap<>();
        find("dealId = ?1 and playbook.id is not null order by id", deal.id()).stream()
                .forEach(entry -> runs.put(entry.stage(), entry.playbook().orElseThrow()));
        return runs.entrySet().stream()
                .map(run -> new StageRun(run.getKey(), run.getValue()))
                .toList();
    }

    private Optional<StageStay> current(Deal deal) {
        return find("dealId = ?1 and leftAt is null", deal.id()).firstResultOptional();
    }

    public void left(Deal deal, Instant now) {
        current(deal).ifPresent(entry -> {
            entry.left(calendars.ofPartner(deal.partnerId()), now);
            // Flushed before the next stage is entered: the database allows a deal one stage at a time.
            flush();
        });
    }
}
