package dev.tandem.lead.qualification.rest;

import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.CountryCode;
import dev.tandem.lead.lead.LeadChange;
import dev.tandem.lead.lead.rest.KnownCountry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies about qualifying a lead. */
final class QualificationRequests {
    private QualificationRequests() {}

    @Schema(
            description =
                    "All fields of a lead that can be changed; see the lead's fields for those that can be changed now")
    record ChangeLeadRequest(
            @NotNull @Valid ChangedContact contact,

            @KnownCountry @Schema(example = "DE") String country,

            @NotBlank @Size(max = 60) @Schema(example = "webinar")
            String source,

            @Size(max = 2000) @Schema(example = "Shipments are planned by hand and leave late")
            String problem,

            @Size(max = 2000) @Schema(example = "A demo with their own order data")
            String nextSteps,

            @NotNull @Size(max = 200) @Schema(example = "{\"employees\": 240}")
            Map<String, Object> attributes) {

        /** Every field may be unknown, as in an imported lead. */
        record ChangedContact(
                @Size(min = 1, max = 200) @Schema(example = "Ines Okafor")
                String name,

                @Email @Size(max = 254) @Schema(example = "ines.okafor@brightwater.example")
                String email,

                @Size(max = 40) @Schema(example = "+49 30 5550 1234")
                String phone) {}

        static ChangeLeadRequest of(LeadChange now) {
            Contact contact = now.contact();
            return new ChangeLeadRequest(
                    new ChangedContact(contact.name(), contact.email(), contact.phone()),
                    now.country(),
                    now.source(),
                    now.problem(),
                    now.nextSteps(),
                    now.attributes());
        }

        LeadChange change() {
            String code = Optional.ofNullable(country).flatMap(CountryCode::of).orElse(null);
            Contact person = new Contact(contact.name(), contact.email(), contact.phone());
            return new LeadChange(person, code, source, problem, nextSteps, attributes);
        }
    }

    @Schema(description = "Why no sale will come of the lead")
    record DisqualifyLeadRequest(
            @NotBlank @Size(max = 200) @Schema(example = "noBudget")
            String reason) {}

    @Schema(description = "The lead that continues for both")
    record MergeLeadRequest(
            @NotNull @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671001")
            UUID into) {}
}
