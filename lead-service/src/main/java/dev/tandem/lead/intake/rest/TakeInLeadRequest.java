package dev.tandem.lead.intake.rest;

import dev.tandem.lead.consent.rest.ConsentRequests.RecordConsentRequest;
import dev.tandem.lead.intake.Arrival;
import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.CountryCode;
import dev.tandem.lead.lead.Enquiry;
import dev.tandem.lead.lead.rest.KnownCountry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An incoming lead")
record TakeInLeadRequest(
        @NotBlank @Size(max = 200) @Schema(example = "Brightwater Logistics GmbH")
        String company,

        @NotNull @Valid NewContact contact,

        @KnownCountry
        @Schema(
                description = "ISO 3166-1 code of two or three letters, or the English name; stored as two letters",
                example = "DE")
        String country,

        @NotBlank @Size(max = 60) @Schema(example = "webinar")
        String source,

        @Size(max = 2000) @Schema(example = "Shipments are planned by hand and leave late")
        String problem,

        @Size(max = 2000) @Schema(example = "A demo with their own order data")
        String nextSteps,

        @Size(max = 100) @Schema(example = "crm-4711") String externalId,

        @Size(max = 200)
        @Schema(description = "By the tenant's own schema", example = "{\"employees\": 240, \"budget\": \"approved\"}")
        Map<String, Object> attributes,

        @Valid RecordConsentRequest consent) {
    TakeInLeadRequest {
        attributes = attributes == null ? Map.of() : attributes;
    }

    record NewContact(
            @NotBlank @Size(max = 200) @Schema(example = "Ines Okafor")
            String name,

            @NotBlank @Email @Size(max = 254) @Schema(example = "ines.okafor@brightwater.example")
            String email,

            @Size(max = 40) @Schema(example = "+49 30 5550 1234")
            String phone) {}

    Arrival arrival() {
        return Arrival.of(enquiry(), Optional.ofNullable(consent).map(RecordConsentRequest::given));
    }

    private Enquiry enquiry() {
        Contact person = new Contact(contact.name(), contact.email(), contact.phone());
        String code = Optional.ofNullable(country).flatMap(CountryCode::of).orElse(null);
        return new Enquiry(company, person, code, source, problem, nextSteps, externalId, attributes);
    }
}
