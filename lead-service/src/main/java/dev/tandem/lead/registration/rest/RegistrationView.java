package dev.tandem.lead.registration.rest;

import dev.tandem.lead.registration.Protections.Protection;
import dev.tandem.lead.registration.Registration;
import dev.tandem.lead.registration.RegistrationStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partner's claim on a sale")
record RegistrationView(
        UUID id,
        int revision,

        @Schema(description = "The sale's thread; absent until approved")
        UUID thread,

        UUID partnerId,
        @Schema(example = "Brightwater Logistics GmbH") String company,
        List<UUID> productIds,
        String note,
        RegistrationStatus status,
        String submittedBy,
        Instant submittedAt,

        @Schema(description = "For the vendor") String decidedBy,

        Instant decidedAt,

        @Schema(example = "Our own team is in talks with them")
        String reason,

        @Schema(description = "From when on it protects nothing; absent until approved")
        Instant protectedUntil,

        @Schema(description = "clear, or protected by somebody else for one of the products", example = "clear")
        String verdict,

        @Schema(description = "For the vendor: what protects the account already")
        List<Protection> conflicts,

        @Schema(description = "What the caller may do with it now, and what not, and why")
        List<AllowedAction> allowedActions,

        @Schema(description = "Why nothing of it can be changed: fixedBySubmission, toldByDecision or setByProtection")
        List<EditableField> fields) {

    /** A partner hears that the account is protected, never for whom. */
    static RegistrationView of(Registration registration, List<Protection> conflicts, Caller viewer) {
        String verdict = conflicts.isEmpty() ? "clear" : "protected";
        return of(registration, verdict, viewer.isVendor() ? conflicts : null, viewer);
    }

    static RegistrationView listed(Registration registration, Caller viewer) {
        return of(registration, null, null, viewer);
    }

    private static RegistrationView of(
            Registration registration, String verdict, List<Protection> conflicts, Caller viewer) {
        return new RegistrationView(
                registration.id(),
                registration.revision(),
                registration.thread().orElse(null),
                registration.partnerId(),
                registration.account().name(),
                registration.productIds(),
                registration.note(),
                registration.status(),
                registration.submittedBy(),
                registration.submittedAt(),
                viewer.isVendor() ? registration.decidedBy() : null,
                registration.decidedAt(),
                registration.reason(),
                registration.protectedUntil(),
                verdict,
                conflicts,
                RegistrationActions.of(registration, viewer),
                RegistrationActions.FIELDS);
    }
}
