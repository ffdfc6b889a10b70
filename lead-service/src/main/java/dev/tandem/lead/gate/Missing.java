package dev.tandem.lead.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing a gate asks for that is not there yet, and whose it is to bring. */
@Schema(description = "One thing that a gate asks for and that is not there yet")
public record Missing(
        @Schema(example = "discoveryCall") String activity,

        @Schema(description = "evidence or signOff", example = "signOff")
        String requirement,

        @Schema(description = "vendor or partner") String side,
        @Schema(example = "partnerSeller") String role,

        @Schema(description = "Who has that role on this sale")
        String personId) {}
