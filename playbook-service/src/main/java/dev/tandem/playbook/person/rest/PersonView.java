package dev.tandem.playbook.person.rest;

import dev.tandem.playbook.person.Person;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person of either side")
record PersonView(
        @Schema(
                description = "The id by which everything else refers to the person",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(example = "0") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "vendor, or a partner's id", example = "vendor")
        String side,

        @Schema(example = "Ada Keller") String name,
        @Schema(example = "ada@alpine.example") String email,
        @Schema(examples = {"[\"partnerSeller\"]"}) Set<String> roles,
        @Schema(example = "true") boolean active) {
    static PersonView of(Person person) {
        return new PersonView(
                person.personId(),
                person.revision(),
                person.createdAt(),
                person.updatedAt(),
                person.partnerId().map(Object::toString).orElse("vendor"),
                person.name(),
                person.email(),
                person.roles(),
                person.isActive());
    }
}
