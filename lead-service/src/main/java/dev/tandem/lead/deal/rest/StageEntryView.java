package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.StageStay;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A deal's stay in one stage")
record StageEntryView(
        @Schema(example = "validation") String stage,

        Instant enteredAt,

        @Schema(description = "Absent while the deal is in it")
        Instant leftAt,

        @Schema(
                type = SchemaType.STRING,
                description = "By the wall clock; absent while the deal is in it",
                example = "PT96H")
        Duration elapsed,

        @Schema(
                type = SchemaType.STRING,
                description = "In the owning partner's working time; absent while the deal is in it",
                example = "PT32H")
        Duration worked) {

    static StageEntryView of(StageStay entry) {
        return new StageEntryView(
                entry.stage(),
                entry.enteredAt(),
                entry.leftAt().orElse(null),
                entry.elapsed().orElse(null),
                entry.worked().orElse(null));
    }
}
