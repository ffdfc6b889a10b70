package dev.tandem.lead.registration.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.account.Account;
import dev.tandem.lead.registration.Protections.Protection;
import dev.tandem.lead.registration.Registration;
import dev.tandem.lead.registration.RegistrationStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A partner's claim on a sale")
record RegistrationView(
        UUID id,

        @Schema(example = "2", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "The sale's thread; absent until approved")
        UUID thread,

        RegistrationStatus status,
        @JsonUnwrapped ClaimPart claim,
        @JsonUnwrapped DecisionPart decision,
        @JsonUnwrapped AvailabilityPart availability,

        @Schema(description = "The actions open to the caller now, and why others are not")
        List<AllowedAction> allowedActions,

        @Schema(
                description =
                        "Why nothing of it can be changed: fixedBySubmission, reportedByDecision or setByProtection")
        List<EditableField> fields) {
    static RegistrationView of(
            Registration registration, Optional<Account> account, List<Protection> conflicts, Caller viewer) {
        // What is over must not go on telling when protections of others begin and end.
        boolean over = registration.status().next().isEmpty() && !viewer.isVendor();
        return new RegistrationView(
                registration.id(),
                registration.revision(),
                registration.createdAt(),
                registration.updatedAt(),
                registration.thread().orElse(null),
                registration.status(),
                ClaimPart.of(registration),
                DecisionPart.of(registration, viewer),
                over ? null : AvailabilityPart.of(account, conflicts, viewer),
                RegistrationActions.of(registration, viewer),
                RegistrationActions.FIELDS);
    }

    /** Null for a partner, which could compare its claims by it with what others tell it. */
    static UUID accountOf(Registration registration, Caller viewer) {
        return registration
                .account()
                .filter(account -> viewer.isVendor())
                .map(Account::id)
                .orElse(null);
    }

    /** The claim of the partner. */
    record ClaimPart(
            UUID partnerId,

            @Schema(description = "As the partner named it", example = "Brightwater Logistics GmbH")
            String company,

            @Schema(description = "Absent if not given", example = "brightwater.example")
            String domain,

            @Schema(description = "Absent if not given", example = "DE")
            String country,

            @Schema(example = "[\"0192f1c2-7d3e-7abc-8def-012345671020\"]")
            List<UUID> productIds,

            @Schema(description = "Absent if not given", example = "Met their head of logistics in May")
            String note,

            UUID submittedBy,
            Instant submittedAt) {
        private static ClaimPart of(Registration registration) {
            return new ClaimPart(
                    registration.partnerId(),
                    registration.company().name(),
                    registration.company().domain(),
                    registration.company().country(),
                    registration.productIds(),
                    registration.note(),
                    registration.submittedBy(),
                    registration.submittedAt());
        }
    }

    /** The decision of the vendor. */
    record DecisionPart(
            @Schema(description = "Absent for a partner; absent until it is decided")
            UUID decidedBy,

            @Schema(description = "The company it protects; absent for a partner; absent unless it was approved")
            UUID accountId,

            @Schema(description = "Absent until it is decided")
            Instant decidedAt,

            @Schema(description = "Absent unless it was rejected", example = "Our own team is in talks with them")
            String reason,

            @Schema(description = "The end of the protection; absent until approved")
            Instant protectedUntil) {
        private static DecisionPart of(Registration registration, Caller viewer) {
            return new DecisionPart(
                    viewer.isVendor() ? registration.decidedBy() : null,
                    accountOf(registration, viewer),
                    registration.decidedAt(),
                    registration.reason(),
                    registration.protectedUntil());
        }
    }

    /** Whether the account is free. A partner learns that it is protected, never for whom. */
    record AvailabilityPart(
            @Schema(
                    description =
                            "clear, or protected by another registration for one of the products; absent for a partner once it is over",
                    example = "clear")
            String verdict,

            @Schema(
                    description = "Absent for a partner: the name of the known account with this domain, or this name,"
                            + " that it protects or would protect; absent if an approval creates it",
                    example = "Brightwater Group")
            String account,

            @Schema(description = "Absent for a partner: conflicting protections")
            List<Protection> conflicts) {
        private static AvailabilityPart of(Optional<Account> account, List<Protection> conflicts, Caller viewer) {
            String verdict = conflicts.isEmpty() ? "clear" : "protected";
            return viewer.isVendor()
                    ? new AvailabilityPart(verdict, account.map(Account::name).orElse(null), conflicts)
                    : new AvailabilityPart(verdict, null, null);
        }
    }
}
