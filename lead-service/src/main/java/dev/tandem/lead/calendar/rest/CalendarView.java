package dev.tandem.lead.calendar.rest;

import dev.tandem.lead.calendar.CalendarContent;
import dev.tandem.lead.calendar.PartyCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The working time of the vendor or a partner")
record CalendarView(
        @Schema(example = "0197f6a0-0000-7000-8000-000000000002")
        UUID id,

        @Schema(example = "1") int revision,
        @Schema(example = "berlin-office") String code,
        @Schema(example = "Europe/Berlin") String zone,
        List<CalendarRequest.Hours> hours,
        @Schema(examples = {"[\"2026-12-25\"]"}) List<LocalDate> holidays,

        @Schema(description = "Absent: the vendor's", example = "0197f6a0-0000-7000-8000-000000000001")
        UUID partnerId) {

    static CalendarView of(PartyCalendar calendar) {
        CalendarContent content = calendar.content();
        return new CalendarView(
                calendar.id(),
                calendar.revision(),
                content.code(),
                content.zone(),
                content.hours().stream().map(CalendarRequest.Hours::of).toList(),
                content.holidays(),
                content.partnerId());
    }
}
