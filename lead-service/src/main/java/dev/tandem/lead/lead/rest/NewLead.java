package dev.tandem.lead.lead.rest;

import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.Enquiry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A lead as it comes in")
record NewLead(
        @NotBlank @Size(max = 200) @Schema(example = "Brightwater Logistics GmbH")
        String company,

        @NotNull @Valid NewContact contact,

        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as \"DE\"")
        @Schema(example = "DE")
        String country,

        @NotBlank @Size(max = 60) @Schema(example = "webinar")
        String source,

        @Size(max = 2000) @Schema(example = "Shipments are planned by hand and leave late")
        String problem,

        @Size(max = 2000) @Schema(example = "A demo with their own order data")
        String nextSteps,

        @Size(max = 100) String externalId,

        @Size(max = 200)
        @Schema(
                description = "As the tenant's own schema has them",
                example = "{\"employees\": 240, \"budget\": \"approved\"}")
        Map<String, Object> attributes,

        @Valid NewConsent consent) {

    record NewContact(
            @NotBlank @Size(max = 200) @Schema(example = "Ines Okafor")
            String name,

            @NotBlank @Email @Size(max = 254) @Schema(example = "ines.okafor@brightwater.example")
            String email,

            @Size(max = 40) @Schema(example = "+49 30 5550 1234")
            String phone) {}

    Enquiry enquiry() {
        Map<String, Object> given = attributes == null ? Map.of() : attributes;
        Contact person = new Contact(contact.name(), contact.email(), contact.phone());
        return new Enquiry(company, person, country, source, problem, nextSteps, externalId, given);
    }
}
