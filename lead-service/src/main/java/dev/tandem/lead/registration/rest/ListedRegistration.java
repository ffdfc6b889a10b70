package dev.tandem.lead.registration.rest;

import dev.tandem.lead.registration.Registration;
import dev.tandem.lead.registration.RegistrationStatus;
import dev.tandem.platform.caller.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A registration in a list: who claims which sale, and for how long it is protected")
record ListedRegistration(
        UUID id,

        @Schema(example = "2", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "The sale's thread; absent until approved")
        UUID thread,

        RegistrationStatus status,
        UUID partnerId,

        @Schema(description = "As the partner named it", example = "Brightwater Logistics GmbH")
        String company,

        @Schema(description = "The company it protects; absent for a partner; absent unless it was approved")
        UUID accountId,

        @Schema(example = "[\"0192f1c2-7d3e-7abc-8def-012345671020\"]")
        List<UUID> productIds,

        UUID submittedBy,
        Instant submittedAt,

        @Schema(description = "Absent until it is decided") Instant decidedAt,

        @Schema(description = "The end of the protection; absent until approved")
        Instant protectedUntil) {
    static ListedRegistration of(Registration registration, Caller viewer) {
        return new ListedRegistration(
                registration.id(),
                registration.revision(),
                registration.createdAt(),
                registration.updatedAt(),
                registration.thread().orElse(null),
                registration.status(),
                registration.partnerId(),
                registration.company().name(),
                RegistrationView.accountOf(registration, viewer),
                registration.productIds(),
                registration.submittedBy(),
                registration.submittedAt(),
                registration.decidedAt(),
                registration.protectedUntil());
    }
}
