package dev.tandem.platform.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The tenant's clock as a service has it, and what the service has yet to do by it")
public record ServiceClockView(
        @Schema(example = "2026-03-05T09:15:00Z") Instant now,

        @Schema(
                description =
                        "Pieces of timed work that are due and not yet done; of each kind no more than 1,000 are counted",
                example = "12")
        long due,

        @Schema(
                description = "When the first of them was due; absent if none has a due time",
                example = "2026-03-04T09:15:00Z")
        Instant earliestDue,

        @Schema(
                description = "Events of the tenant that the broker has yet to get; no more than 1,000 are counted",
                example = "3")
        long unpublished,

        @Schema(description = "Events of the tenant that the broker was ever given", example = "118")
        long published,

        @Schema(description = "Threads whose parked events are tried again by themselves", example = "1")
        int waiting,

        @Schema(
                description = "The tenant's parked events by their ids, the latest 100",
                examples = {"[\"0192f1c2-7d3e-7abc-8def-012345671007\"]"})
        List<UUID> parked,

        @Schema(
                description = "The topics that this service reads",
                examples = {"[\"tandem.lead\"]"})
        List<String> reads) {}
