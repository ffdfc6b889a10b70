package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.StageStay;
import dev.tandem.lead.playbook.PlaybookVersion;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A deal's stay in one stage")
record StageEntryView(
        @Schema(example = "validation") String stage,

        @Schema(
                description = "The version by whose requirements the deal left it, or has to leave it. Absent for stays"
                        + " begun before it was recorded.")
        PlaybookVersion playbook,

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
                entry.playbook().orElse(null),
                entry.enteredAt(),
                entry.leftAt().orElse(null),
                entry.elapsed().orElse(null),
                entry.worked().orElse(null));
    }
}
