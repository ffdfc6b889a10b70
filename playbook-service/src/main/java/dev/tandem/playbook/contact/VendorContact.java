package dev.tandem.playbook.contact;

import dev.tandem.playbook.partner.Matter;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who of the vendor's people is asked in one matter.
 *
 * @param backupId who is asked while that person is away, or has left; null for nobody
 */
@Schema(description = "Who of the vendor's people is asked in one matter")
public record VendorContact(
        @NotNull Matter matter,

        @NotNull @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID personId,

        @Schema(
                description = "Who is asked while that person is away, or has left; left out for nobody",
                example = "e1d0c9b8-3c27-8f45-a6e2-4b8d1f7a5c90")
        UUID backupId) {
    boolean names(UUID person) {
        return person.equals(personId) || person.equals(backupId);
    }

    /** Nobody is the backup of themselves. */
    VendorContact handed(UUID from, UUID to) {
        UnaryOperator<UUID> next = person -> from.equals(person) ? to : person;
        UUID person = next.apply(personId);
        UUID backup = next.apply(backupId);
        return new VendorContact(matter, person, person.equals(backup) ? null : backup);
    }
}
