package dev.tandem.playbook.calendar;

import dev.tandem.platform.time.hours.WorkingCalendar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works when, as this service has heard of it. Who has no calendar always works. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<PartyCalendar, UUID> {

    /** @param partner null for the vendor */
    public void announced(UUID id, UUID partner, WorkingHours hours) {
        PartyCalendar calendar = findByIdOptional(id).orElseGet(() -> new PartyCalendar(id));
        calendar.announced(partner, hours);
        persist(calendar);
    }

    public WorkingCalendar ofVendor() {
        return find("partnerId is null")
                .firstResultOptional()
                .map(PartyCalendar::working)
                .orElse(WorkingCalendar.ALWAYS_OPEN);
    }

    public WorkingCalendar ofPartner(UUID partner) {
        return find("partnerId", partner)
                .firstResultOptional()
                .map(PartyCalendar::working)
                .orElse(WorkingCalendar.ALWAYS_OPEN);
    }

    /** Of those among these partners that have one. */
    public Map<UUID, WorkingCalendar> ofPartners(Collection<UUID> partners) {
        return list("partnerId in ?1", partners).stream()
                .collect(Collectors.toMap(PartyCalendar::partnerId, PartyCalendar::working));
    }
}
