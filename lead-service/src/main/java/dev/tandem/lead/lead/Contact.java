package dev.tandem.lead.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The person at the customer: personal data, which leaves this service only through {@link
 * dev.tandem.lead.lead.ContactVisibility}.
 */
@Embeddable
public record Contact(
        @Schema(description = "Absent if unknown", example = "Ines Okafor") @Column(name = "contact_name")
        String name,

        @Schema(description = "Absent if unknown", example = "ines.okafor@brightwater.example")
        @Column(name = "contact_email")
        String email,

        @Schema(description = "Absent if unknown", example = "+49 30 5550 1234") @Column(name = "contact_phone")
        String phone) {
    public static final Contact UNKNOWN = new Contact(null, null, null);

    /** All its fields are personal, and are displayed together or not at all. */
    public static final List<String> FIELDS = List.of("name", "email", "phone");

    /** This contact, with unknown fields taken from the other. */
    Contact orElse(Contact other) {
        return new Contact(
                name == null ? other.name : name,
                email == null ? other.email : email,
                phone == null ? other.phone : phone);
    }

    public Optional<String> normalisedEmail() {
        return Optional.ofNullable(email).map(EmailAddress::normalised);
    }

    public Optional<String> domain() {
        return normalisedEmail().map(EmailAddress::domain);
    }
}
