package dev.tandem.playbook.hours;

import dev.tandem.platform.time.hours.WorkingCalendar;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who works when, as this service has heard of it. Who has no calendar always works. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<PartyCalendar, UUID> {
    /** @param partner null for the vendor */
    public void announced(UUID id, UUID partner, PartyCalendar.WorkingHours hours) {
        PartyCalendar calendar = findByIdOptional(id).orElseGet(() -> new PartyCalendar(id));
        calendar.announced(partner, hours);
        persist(calendar);
    }

    /** When the vendor and this partner work. */
    public SideHours of(UUID partner) {
        return of(Set.of(partner)).get(partner);
    }

    /** When the vendor and each of these partners work, by partner. */
    public Map<UUID, SideHours> of(Set<UUID> partners) {
        WorkingCalendar vendor = ofVendor();
        Map<UUID, WorkingCalendar> known = list("partnerId in ?1", partners).stream()
                .collect(Collectors.toMap(PartyCalendar::partnerId, PartyCalendar::working));
        return partners.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        partner -> new SideHours(vendor, known.getOrDefault(partner, WorkingCalendar.ALWAYS_OPEN))));
    }

    /** Also on behalf of a partner, which may learn until when somebody at the vendor has, and is never shown the calendar. */
    @SuppressWarnings("unchecked") // The function's rows are calendars.
    private WorkingCalendar ofVendor() {
        List<PartyCalendar> calendars = getEntityManager()
                .createNativeQuery("select * from vendor_calendar()", PartyCalendar.class)
                .getResultList();
        return calendars.stream().findFirst().map(PartyCalendar::working).orElse(WorkingCalendar.ALWAYS_OPEN);
    }
}
