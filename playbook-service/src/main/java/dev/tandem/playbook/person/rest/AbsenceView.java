package dev.tandem.playbook.person.rest;

import dev.tandem.playbook.person.Absence;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Absence", description = "Days on which a person is away")
public record AbsenceView(
        @Schema(description = "Tells it from the person's others", example = "1")
        int number,

        @Schema(description = "The first day, in the program's time zone", example = "2026-07-06")
        LocalDate from,

        @Schema(description = "The last day", example = "2026-07-24")
        LocalDate until,

        @Schema(
                description = "Who gets first what would have gone to the person; absent if nobody was named",
                example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID delegateId) {
    public static AbsenceView of(Absence absence) {
        return new AbsenceView(
                absence.number(),
                absence.from(),
                absence.until(),
                absence.delegate().orElse(null));
    }
}
