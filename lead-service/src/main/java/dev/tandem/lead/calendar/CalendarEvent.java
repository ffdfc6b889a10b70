package dev.tandem.lead.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.time.hours.Opening;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Events of calendars. */
sealed interface CalendarEvent extends Event {
    @Override
    default String recordType() {
        return "calendar";
    }

    /** A party's working time has changed; deadlines already set stay. */
    record CalendarChanged(
            Occurrence occurrence,
            UUID calendarId,
            UUID partnerId,
            String zone,
            List<Hours> hours,
            List<LocalDate> holidays)
            implements CalendarEvent {
        /** @param to midnight means the end of the day */
        record Hours(
                DayOfWeek day,
                @JsonFormat(pattern = "HH:mm:ss") LocalTime from,
                @JsonFormat(pattern = "HH:mm:ss") LocalTime to) {
            static Hours of(Opening opening) {
                return new Hours(opening.day(), opening.from(), opening.to());
            }
        }

        static CalendarChanged of(PartyCalendar calendar, Occurrence occurrence) {
            CalendarContent content = calendar.content();
            return new CalendarChanged(
                    occurrence,
                    calendar.id(),
                    content.partnerId(),
                    content.zone(),
                    content.hours().stream().map(Hours::of).toList(),
                    content.holidays());
        }

        @Override
        public String subject() {
            return calendarId.toString();
        }
    }
}
