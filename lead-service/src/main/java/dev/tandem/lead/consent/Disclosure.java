package dev.tandem.lead.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That somebody at a partner saw a lead's contact, on one day")
public record Disclosure(
        UUID id,
        UUID leadId,
        UUID partnerId,

        @Schema(description = "The person id of whoever saw it", example = "anna")
        String viewer,

        @Schema(description = "Which personal fields were shown", example = "[\"name\", \"email\", \"phone\"]")
        List<String> fields,

        Instant firstSeenAt,
        Instant lastSeenAt) {}
