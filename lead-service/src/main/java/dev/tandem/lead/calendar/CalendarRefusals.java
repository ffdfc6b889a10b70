package dev.tandem.lead.calendar;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Why a calendar is refused. */
final class CalendarRefusals {
    private CalendarRefusals() {}

    /** Another calendar already has that code or belongs to that party. */
    static final class CalendarTaken extends Refusal {
        CalendarTaken(UUID calendarId, String code) {
            super(
                    Kind.CONFLICT,
                    "calendarTaken",
                    "Calendar " + code + " already has this code or belongs to this party.");
            with("calendarId", calendarId);
        }
    }
}
