package dev.tandem.lead.calendar;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Why a calendar is turned down. */
final class CalendarRefusals {
    private CalendarRefusals() {}

    /** There is a calendar of that code, or one for that party, already. */
    static final class CalendarTaken extends Refusal {
        CalendarTaken(UUID calendarId, String code) {
            super(
                    Kind.CONFLICT,
                    "calendarTaken",
                    "Calendar " + code + " has this code, or is for this party, already.");
            with("calendarId", calendarId);
        }
    }
}
