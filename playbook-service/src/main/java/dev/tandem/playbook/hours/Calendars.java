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

/** The working calendars, as received from the lead service. A party without a calendar is always working. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<PartyCalendar, UUID> {
    /** @param partner null for the vendor */
    public void announced(UUID id, UUID partner, PartyCalendar.WorkingHours hours) {
        PartyCalendar calendar = findByIdOptional(id).orElseGet(() -> new PartyCalendar(id));
        calendar.announced(partner, hours);
        persist(calendar);
    }

    /** The working time of the vendor and this partner. */
    public SideHours of(UUID partner) {
        return of(Set.of(partner)).get(partner);
    }

    /** The working time of the vendor and each of these partners, by partner. */
    public Map<UUID, SideHours> of(Set<UUID> partners) {
        WorkingCalendar vendor = ofVendor();
        Map<UUID, WorkingCalendar> known = list("partnerId in ?1", partners).stream()
                .collect(Collectors.toMap(PartyCalendar::partnerId, PartyCalendar::working));
        return partners.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        partner -> new SideHours(vendor, known.getOrDefault(partner, WorkingCalendar.ALWAYS_OPEN))));
    }

    /**
     * Works on behalf of a partner too. A partner may learn a deadline of a person at the vendor, but never sees the
     * calendar.
     */
    @SuppressWarnings("unchecked") // The function's rows are calendars.
    private WorkingCalendar ofVendor() {
        List<PartyCalendar> calendars = getEntityManager()
                .createNativeQuery("select * from vendor_calendar()", PartyCalendar.class)
                .getResultList();
        return calendars.stream().findFirst().map(PartyCalendar::working).orElse(WorkingCalendar.ALWAYS_OPEN);
    }
}
