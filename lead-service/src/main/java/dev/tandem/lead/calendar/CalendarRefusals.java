package dev.tandem.lead.calendar;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.UUID;

/** Why a calendar is refused. */
public final class CalendarRefusals {
    private CalendarRefusals() {}

    /** Another calendar already has that code or belongs to that party. */
    @Fact(name = "calendarId", type = UUID.class, meaning = "The calendar that has that code")
    public static final class CalendarTaken extends Conflict {
        CalendarTaken(UUID calendarId, String code) {
            super("Calendar " + code + " already has this code or belongs to this party.");
            with("calendarId", calendarId);
        }
    }
}
