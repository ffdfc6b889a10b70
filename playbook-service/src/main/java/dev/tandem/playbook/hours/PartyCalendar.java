package dev.tandem.playbook.hours;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working time of the vendor or of one partner, as last received from the lead service. */
@Entity
public class PartyCalendar extends Aggregate {
    private UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private WorkingHours hours;

    protected PartyCalendar() {}

    PartyCalendar(UUID id) {
        super(id);
    }

    void announced(UUID partner, WorkingHours next) {
        partnerId = partner;
        hours = next;
    }

    UUID partnerId() {
        return partnerId;
    }

    WorkingCalendar working() {
        return hours.calendar();
    }

    /** Weekly working hours in a time zone, except holidays. */
    public record WorkingHours(String zone, List<Opening> hours, List<LocalDate> holidays) {
        WorkingCalendar calendar() {
            return new WorkingCalendar(ZoneId.of(zone), hours, holidays);
        }
    }
}
