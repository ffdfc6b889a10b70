package dev.tandem.lead.lead;

import dev.tandem.lead.lead.identity.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The person at the customer: personal data, which leaves this service only through {@link ContactMask}. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_phone") String phone) {

    public static final Contact UNKNOWN = new Contact(null, null, null);

    public Optional<String> normalisedEmail() {
        return Optional.ofNullable(email).map(EmailAddress::normalised);
    }

    public Optional<String> domain() {
        return normalisedEmail().map(EmailAddress::domain);
    }
}
