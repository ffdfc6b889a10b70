package dev.tandem.lead.registration.rest;

import dev.tandem.lead.account.Company;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Request bodies about registrations. */
final class RegistrationRequests {
    private RegistrationRequests() {}

    @Schema(description = "A partner's claim on a sale")
    record SubmitRegistrationRequest(
            @NotBlank @Size(max = 200) @Schema(example = "Brightwater Logistics GmbH")
            String company,

            @Size(max = 253)
            @Pattern(
                    regexp = "[a-z0-9-]+(\\.[a-z0-9-]+)+",
                    message = "must be a domain in lower case such as \"x.example\"")
            @Schema(example = "brightwater.example")
            String domain,

            @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as \"DE\"")
            @Schema(example = "DE")
            String country,

            @NotEmpty @Size(max = 100) @Schema(example = "[\"0192f1c2-7d3e-7abc-8def-012345671020\"]")
            List<@NotNull UUID> productIds,

            @Size(max = 2000) @Schema(example = "Met their head of logistics in May")
            String note) {

        Company asCompany() {
            return Company.of(company, domain, country);
        }
    }

    @Schema(description = "The length of the protection")
    record ApproveRegistrationRequest(
            @NotNull
            @DurationMin(seconds = 1)
            @DurationMax(days = 730)
            @Schema(type = SchemaType.STRING, example = "P90D")
            Duration protectedFor) {}

    @Schema(description = "The length of the extension")
    record ExtendRegistrationRequest(
            @NotNull
            @DurationMin(seconds = 1)
            @DurationMax(days = 730)
            @Schema(type = SchemaType.STRING, example = "P90D")
            Duration protectedFor) {}

    @Schema(description = "Why the vendor rejects the registration")
    record RejectRegistrationRequest(
            @NotBlank @Size(max = 500) @Schema(example = "Our own team is in talks with them")
            String reason) {}
}
