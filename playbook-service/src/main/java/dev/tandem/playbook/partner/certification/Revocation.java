package dev.tandem.playbook.partner.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a certification was taken back before it ran out. @param at by the tenant's clock */
@Embeddable
@Schema(description = "That it was taken back")
public record Revocation(
        @Column(name = "revoked_by") @Schema(example = "max")
        String by,

        @Column(name = "revoked_at") @Schema(example = "2026-05-04T09:15:00Z")
        Instant at,

        @Column(name = "revoked_because") @Schema(example = "The audit in April was not passed")
        String reason) {}
