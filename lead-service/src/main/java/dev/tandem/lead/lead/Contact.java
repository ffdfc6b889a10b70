package dev.tandem.lead.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;

/** The person at the customer: personal data, which leaves this service only through {@link ContactMask}. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") String email,
        @Column(name = "contact_phone") String phone) {

    public static final Contact UNKNOWN = new Contact(null, null, null);

    /** E-mail addresses are compared without case: no provider that people use tells them apart. */
    Optional<String> normalisedEmail() {
        return Optional.ofNullable(email).map(address -> address.trim().toLowerCase(Locale.ROOT));
    }

    Optional<String> domain() {
        return normalisedEmail().map(address -> address.substring(address.indexOf('@') + 1));
    }
}
