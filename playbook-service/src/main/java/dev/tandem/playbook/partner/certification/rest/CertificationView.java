package dev.tandem.playbook.partner.certification.rest;

import dev.tandem.playbook.partner.certification.Certification;
import dev.tandem.playbook.partner.certification.CertificationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A certification that an issuer has granted to a partner")
record CertificationView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671031")
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        @Schema(example = "ISO 27001") String name,
        @Schema(example = "TÜV") String issuer,

        @Schema(description = "Absent if it has none", example = "DE-27001-4711")
        String reference,

        @Schema(example = "2026-01-15") LocalDate issuedOn,

        @Schema(description = "Absent if it does not expire", example = "2029-01-14")
        LocalDate expiresOn,

        CertificationStatus status,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID recordedBy,

        @Schema(description = "Absent unless it was revoked")
        Certification.Revocation revocation) {
    static CertificationView of(Certification certification, Instant now) {
        Certification.Details details = certification.details();
        return new CertificationView(
                certification.id(),
                certification.revision(),
                details.name(),
                details.issuer(),
                details.reference(),
                details.issuedOn(),
                details.expiresOn(),
                certification.status(now),
                certification.recordedBy(),
                certification.revocation().orElse(null));
    }
}
