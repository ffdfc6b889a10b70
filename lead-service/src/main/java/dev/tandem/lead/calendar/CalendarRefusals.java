package dev.tandem.lead.calendar;

import dev.tandem.platform.problem.Refusal;

/** Why a calendar is turned down. */
final class CalendarRefusals {
    private CalendarRefusals() {}

    /** There is a calendar of that code, or one for that party, already. */
    static final class CalendarTaken extends Refusal {
        CalendarTaken(PartyCalendar before) {
            super(
                    Kind.CONFLICT,
                    "calendarTaken",
                    "Calendar " + before.content().code() + " has this code, or is for this party, already.");
            with("calendarId", before.id());
        }
    }
}
