package dev.tandem.playbook.conflict;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record that a conflict arose from. Whoever opens the case names it; it is not looked up, as it may be another service's. */
@Embeddable
@Schema(name = "ConflictCause", description = "The record that the conflict arose from")
public record BecauseOf(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "because_of_kind")
        Kind kind,

        @NotNull @Column(name = "because_of_id") @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671020")
        UUID id) {
    /** What conflicts arise from. */
    @Schema(name = "ConflictCauseKind")
    public enum Kind {
        @JsonProperty("registration")
        REGISTRATION,
        @JsonProperty("lead")
        LEAD,
        @JsonProperty("handoff")
        HANDOFF,
        @JsonProperty("deal")
        DEAL,
        @JsonProperty("ledgerEntry")
        LEDGER_ENTRY
    }
}
