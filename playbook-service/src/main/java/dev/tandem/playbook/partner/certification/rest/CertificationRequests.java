package dev.tandem.playbook.partner.certification.rest;

import dev.tandem.playbook.partner.certification.Certification;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for certifications. */
final class CertificationRequests {
    private CertificationRequests() {}

    @Schema(description = "A certification that an issuer has granted to a partner")
    record RecordCertificationRequest(
            @NotBlank @Size(max = 200) @Schema(example = "ISO 27001")
            String name,

            @NotBlank @Size(max = 200) @Schema(example = "TÜV")
            String issuer,

            @Size(max = 200) @Schema(description = "The issuer's reference number", example = "DE-27001-4711")
            String reference,

            @NotNull @Schema(example = "2026-01-15") LocalDate issuedOn,

            @Schema(
                    description = "The last day on which it is valid; left out if it does not expire",
                    example = "2029-01-14")
            LocalDate expiresOn) {
        Certification.Details details() {
            return new Certification.Details(name, issuer, reference, issuedOn, expiresOn);
        }
    }

    @Schema(description = "Why a certification is revoked")
    record RevokeCertificationRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The audit in April was not passed")
            String reason) {}
}
