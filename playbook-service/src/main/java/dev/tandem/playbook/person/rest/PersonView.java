package dev.tandem.playbook.person.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.PersonRole;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person of either side")
public record PersonView(
        @Schema(
                description = "The id by which everything else refers to the person",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(example = "0") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "partner") Side side,

        @Schema(description = "Absent for the vendor's people", example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(example = "Ada Keller") String name,
        @Schema(example = "ada@alpine.example") String email,
        @Schema(examples = {"[\"partnerSeller\"]"}) Set<PersonRole> roles,

        @Schema(
                description = "What the person does; playbooks may name these as they name roles",
                examples = {"[\"solutionEngineer\"]"})
        Set<String> functionalRoles,

        @Schema(
                description = "Where the person works, as named in the routing rules; none for everywhere",
                examples = {"[\"DACH\"]"})
        Set<String> territories,

        @Schema(
                description = "That the person speaks, as two letters (ISO 639-1)",
                examples = {"[\"de\",\"en\"]"})
        Set<String> languages,

        @Schema(example = "true") boolean active,

        @Schema(description = "Absent while the person is active", example = "2026-09-30T16:00:00Z")
        Instant leftAt,

        @Schema(
                description = "Why the person left, for administrators; absent for others, and without a reason",
                example = "Retires")
        String leftBecause,

        @Schema(
                description =
                        "Absent unless the person was erased; then name and address say [erased], and nothing else says who it was",
                example = "2026-10-30T16:00:00Z")
        Instant erasedAt) {
    private static final Set<String> READ_REASONS = Set.of(Role.VENDOR_ADMIN, Role.PARTNER_ADMIN);

    public static PersonView of(Person person, Caller viewer) {
        boolean readsReasons = viewer.roles().stream().anyMatch(READ_REASONS::contains);
        Person.Profile profile = person.profile();
        return new PersonView(
                person.personId(),
                person.revision(),
                person.createdAt(),
                person.updatedAt(),
                side(person),
                person.partnerId().orElse(null),
                profile.name(),
                profile.email(),
                PersonRole.of(profile.roles()),
                profile.functionalRoles(),
                profile.territories(),
                profile.languages(),
                person.isActive(),
                person.leftAt().orElse(null),
                person.leftBecause().filter(reason -> readsReasons).orElse(null),
                person.erasedAt().orElse(null));
    }

    static Side side(Person person) {
        return person.partnerId().isEmpty() ? Side.VENDOR : Side.PARTNER;
    }
}
