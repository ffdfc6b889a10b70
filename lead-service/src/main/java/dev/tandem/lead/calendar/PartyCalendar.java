package dev.tandem.lead.calendar;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.settings.SettingsChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The working time of the vendor or of one partner. Each has at most one calendar. */
@Entity
@EntityListeners(SettingsChange.class)
public class PartyCalendar extends Aggregate {
    private String code;
    private UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private CalendarContent content;

    protected PartyCalendar() {}

    /** @throws InvalidRequest with every fault of the calendar */
    PartyCalendar(CalendarContent content) {
        change(content);
    }

    final void change(CalendarContent next) {
        next.check();
        code = next.code();
        partnerId = next.partnerId();
        content = next;
    }

    public CalendarContent content() {
        return content;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }
}
