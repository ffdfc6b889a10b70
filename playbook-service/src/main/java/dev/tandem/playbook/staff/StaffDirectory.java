package dev.tandem.playbook.staff;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who can be told on sales now, found for many at once. */
@ApplicationScoped
public class StaffDirectory {
    private final Partners partners;
    private final People people;
    private final Calendars calendars;

    StaffDirectory(Partners partners, People people, Calendars calendars) {
        this.partners = partners;
        this.people = people;
        this.calendars = calendars;
    }

    public Staff of(Engagement engagement) {
        return of(List.of(engagement)).get(engagement.id());
    }

    /** By engagement. */
    public Map<UUID, Staff> of(Collection<Engagement> engagements) {
        Set<UUID> sellers = engagements.stream().map(Engagement::partnerId).collect(Collectors.toSet());
        Map<UUID, String> managers = new HashMap<>();
        for (Partner partner : partners.list("id in ?1", sellers)) {
            managers.put(partner.id(), partner.managerId());
        }
        List<Person> vendors = people.vendorStaff();
        Map<UUID, List<Person>> staff = people.activeOfEach(sellers);
        WorkingCalendar vendorWorks = calendars.ofVendor();
        Map<UUID, WorkingCalendar> work = calendars.ofPartners(sellers);
        Map<UUID, Staff> found = new HashMap<>();
        for (Engagement engagement : engagements) {
            UUID seller = engagement.partnerId();
            RoleResolution roles = new RoleResolution(
                    engagement.sale(), managers.get(seller), vendors, staff.getOrDefault(seller, List.of()));
            WorkingCalendar works = work.getOrDefault(seller, WorkingCalendar.ALWAYS_OPEN);
            found.put(engagement.id(), new Staff(roles, vendorWorks, works));
        }
        return found;
    }
}
