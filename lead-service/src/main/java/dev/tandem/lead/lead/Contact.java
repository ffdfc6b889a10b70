package dev.tandem.lead.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/**
 * The person at the customer: personal data, which leaves this service only through {@link
 * dev.tandem.lead.lead.ContactVisibility}.
 */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_phone") String phone) {
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
