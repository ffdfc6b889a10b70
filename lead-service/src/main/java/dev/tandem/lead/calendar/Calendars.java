package dev.tandem.lead.calendar;

import dev.tandem.lead.calendar.CalendarEvent.CalendarChanged;
import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.settings.KeptSettings;
import dev.tandem.platform.time.TenantTimes;
import dev.tandem.platform.time.hours.WorkingCalendar;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calendars of the vendor and the partners. A party without a calendar always works. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<PartyCalendar, UUID> {
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final KeptSettings<Void, WorkingCalendar> vendors;

    Calendars(CurrentCaller caller, Outbox outbox, Occurrences occurrences, TenantTimes revisions) {
        this.caller = caller;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.vendors = new KeptSettings<>(revisions, caller);
    }

    private record Hours(UUID partnerId, CalendarContent content) {}

    /** @throws CalendarRefusals.CalendarTaken when the code is taken or the party already has a calendar */
    public PartyCalendar add(CalendarContent content) {
        PartyCalendar calendar = new PartyCalendar(content);
        requireFree(content, calendar.id());
        persistAndFlush(calendar);
        return announced(calendar);
    }

    /** @throws CalendarRefusals.CalendarTaken when another calendar has the code or the party */
    public PartyCalendar change(PartyCalendar calendar, CalendarContent content) {
        requireFree(content, calendar.id());
        calendar.change(content);
        flush();
        return announced(calendar);
    }

    private PartyCalendar announced(PartyCalendar calendar) {
        outbox.publish(CalendarChanged.of(calendar, occurrences.of(calendar)));
        return calendar;
    }

    /** @throws NotFound also for another partner's calendar, and for the vendor's when a partner requests it */
    public PartyCalendar visible(UUID id) {
        return findByIdOptional(id)
                .filter(calendar -> caller.get().sees(calendar.partnerId().orElse(null)))
                .orElseThrow(() -> new NotFound("calendar", id));
    }

    public List<PartyCalendar> page(UUID after, int limit) {
        Caller viewer = caller.get();
        PanacheQuery<PartyCalendar> query = viewer.isVendor()
                ? find("id > ?1 order by id", after)
                : find(
                        "id > ?1 and partnerId = ?2 order by id",
                        after,
                        viewer.partner().orElseThrow());
        return query.page(0, limit).list();
    }

    public WorkingCalendar ofVendor() {
        return vendors.get(() -> find("select partnerId, content from PartyCalendar where partnerId is null")
                .project(Hours.class)
                .firstResultOptional()
                .map(hours -> hours.content().working())
                .orElse(WorkingCalendar.ALWAYS_OPEN));
    }

    public WorkingCalendar ofPartner(UUID partner) {
        return of(List.of(partner)).getOrDefault(partner, WorkingCalendar.ALWAYS_OPEN);
    }

    /** The calendars of those partners that have one. */
    public Map<UUID, WorkingCalendar> of(Collection<UUID> partners) {
        return find("select partnerId, content from PartyCalendar where among(?1, partnerId)", Among.ids(partners))
                .project(Hours.class)
                .stream()
                .collect(Collectors.toMap(
                        Hours::partnerId, hours -> hours.content().working()));
    }

    private void requireFree(CalendarContent content, UUID except) {
        find(
                        "id <> ?1 and (code = ?2 or coalesce(partnerId, ?3) = ?4)",
                        except,
                        content.code(),
                        VENDOR,
                        content.partnerId() == null ? VENDOR : content.partnerId())
                .firstResultOptional()
                .ifPresent(before -> {
                    throw new CalendarRefusals.CalendarTaken(
                            before.id(), before.content().code());
                });
    }

    /** Represents the vendor where the database compares parties. */
    private static final UUID VENDOR = new UUID(0, 0);
}
