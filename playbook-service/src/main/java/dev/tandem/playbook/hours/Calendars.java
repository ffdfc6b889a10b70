package dev.tandem.playbook.hours;

import dev.tandem.platform.time.hours.WorkingCalendar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    /** Also on behalf of a partner, which may learn until when somebody at the vendor has, and is never shown the calendar. */
    @SuppressWarnings("unchecked") // The function's rows are calendars.
    public WorkingCalendar ofVendor() {
        List<PartyCalendar> calendars = getEntityManager()
                .createNativeQuery("select * from vendor_calendar()", PartyCalendar.class)
                .getResultList();
        return calendars.stream().findFirst().map(PartyCalendar::working).orElse(WorkingCalendar.ALWAYS_OPEN);
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
