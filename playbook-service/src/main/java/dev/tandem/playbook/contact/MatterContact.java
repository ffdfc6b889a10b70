package dev.tandem.playbook.contact;

import dev.tandem.playbook.partner.Matter;
import dev.tandem.playbook.person.Person;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom somebody asks today in one matter.
 *
 * @param person null if whoever was named has left, and nobody stands in
 * @param standsInFor whoever was named; null if it is that person
 * @param because why it is not that person, or why they may not answer; null if they are there
 */
@Schema(description = "Whom to ask today in one matter")
public record MatterContact(
        Matter matter,

        @Schema(description = "Absent if whoever was named has left, and nobody stands in")
        ContactPerson person,

        @Schema(
                description = "Whoever was named; absent if it is that person",
                example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID standsInFor,

        @Schema(
                description = "Why it is not whoever was named, or why they may not answer today; absent if they are"
                        + " there")
        ContactChoice.Because because) {
    /** As the other side may reach them. */
    @Schema(description = "A person of either side, as the other one may reach them")
    public record ContactPerson(
            @Schema(example = "e1d0c9b8-3c27-8f45-a6e2-4b8d1f7a5c90")
            UUID personId,

            @Schema(example = "Ines Okafor") String name,

            @Schema(example = "ines.okafor@northwind.example")
            String email) {
        static ContactPerson of(Person person) {
            Person.Profile profile = person.profile();
            return new ContactPerson(person.personId(), profile.name(), profile.email());
        }
    }

    /** @param active people of the side */
    static MatterContact of(Matter matter, ContactChoice choice, Map<UUID, Person> active) {
        ContactPerson person = choice.personId() == null ? null : ContactPerson.of(active.get(choice.personId()));
        return new MatterContact(matter, person, choice.standsInFor(), choice.because());
    }
}
