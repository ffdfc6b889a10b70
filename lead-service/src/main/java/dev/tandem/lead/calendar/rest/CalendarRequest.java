package dev.tandem.lead.calendar.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.calendar.CalendarContent;
import dev.tandem.platform.time.hours.Opening;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Working hours and holidays of the vendor, or of one partner")
record CalendarRequest(
        @NotBlank @Size(max = 60) @Schema(example = "berlin-office")
        String code,

        @NotBlank @Size(max = 60) @Schema(description = "An IANA time zone", example = "Europe/Berlin")
        String zone,

        @NotNull @Size(max = 100) List<@Valid @NotNull Hours> hours,

        @Size(max = 5000) @Schema(examples = {"[\"2026-12-25\"]"})
        List<@NotNull LocalDate> holidays,

        @Schema(description = "The partner; absent: the vendor", example = "0197f6a0-0000-7000-8000-000000000001")
        UUID partnerId) {

    @Schema(description = "Hours of one weekday; a day may have several")
    record Hours(
            @NotNull @Schema(example = "monday") Weekday day,

            @NotNull @Schema(type = SchemaType.STRING, example = "09:00")
            LocalTime from,

            @NotNull @Schema(type = SchemaType.STRING, description = "00:00 is the end of the day", example = "17:30")
            LocalTime to) {
        Opening opening() {
            return new Opening(DayOfWeek.valueOf(day.name()), from, to);
        }

        static Hours of(Opening opening) {
            return new Hours(Weekday.valueOf(opening.day().name()), opening.from(), opening.to());
        }
    }

    CalendarContent content() {
        List<LocalDate> days = Objects.requireNonNullElse(holidays, List.of());
        return new CalendarContent(
                code, zone, hours.stream().map(Hours::opening).toList(), days, partnerId);
    }

    /** The weekdays as the API names them. */
    enum Weekday {
        @JsonProperty("monday")
        MONDAY,
        @JsonProperty("tuesday")
        TUESDAY,
        @JsonProperty("wednesday")
        WEDNESDAY,
        @JsonProperty("thursday")
        THURSDAY,
        @JsonProperty("friday")
        FRIDAY,
        @JsonProperty("saturday")
        SATURDAY,
        @JsonProperty("sunday")
        SUNDAY
    }
}
