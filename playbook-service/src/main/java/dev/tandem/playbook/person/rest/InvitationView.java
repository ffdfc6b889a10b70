package dev.tandem.playbook.person.rest;

import dev.tandem.playbook.person.Invitation;
import dev.tandem.playbook.person.InvitationCode;
import dev.tandem.playbook.person.InvitationStatus;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.PersonRole;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Invitation", description = "That a person may enter the program")
record InvitationView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456710a0")
        UUID id,

        @Schema(example = "0") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "partner") Side side,

        @Schema(description = "Absent for the vendor's people", example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(description = "Absent once it is accepted or withdrawn", example = "Ada Keller")
        String name,

        @Schema(description = "Absent once it is accepted or withdrawn", example = "ada@alpine.example")
        String email,

        @Schema(
                description = "What the person will be; absent once it is accepted or withdrawn",
                examples = {"[\"partnerSeller\"]"})
        Set<PersonRole> roles,

        @Schema(
                description = "What the person will do, as playbooks name it; absent once it is accepted or withdrawn",
                examples = {"[\"solutionEngineer\"]"})
        Set<String> functionalRoles,

        @Schema(
                description =
                        "Where the person will work, as named in the routing rules, none for everywhere; absent once it is accepted or withdrawn",
                examples = {"[\"DACH\"]"})
        Set<String> territories,

        @Schema(
                description =
                        "That the person speaks, as two letters (ISO 639-1); absent once it is accepted or withdrawn",
                examples = {"[\"de\",\"en\"]"})
        Set<String> languages,

        InvitationStatus status,

        @Schema(example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
        UUID invitedBy,

        @Schema(description = "From then on nobody can accept it", example = "2026-03-16T09:15:00Z")
        Instant endsAt,

        @Schema(
                description = "The person who has accepted it; absent until then",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID acceptedBy,

        @Schema(
                description = "To be given to the person; absent but in the answer to the invitation itself",
                example = "iB4yV2m0q8s3Jx6cQ1wZ5tNfKdRhLgUoYpEaXbCvM7k")
        String code) {
    static InvitationView of(Invitation invitation, Instant now) {
        Optional<Person.Profile> profile = invitation.profile();
        return new InvitationView(
                invitation.id(),
                invitation.revision(),
                invitation.createdAt(),
                invitation.updatedAt(),
                invitation.partnerId().isEmpty() ? Side.VENDOR : Side.PARTNER,
                invitation.partnerId().orElse(null),
                profile.map(Person.Profile::name).orElse(null),
                profile.map(Person.Profile::email).orElse(null),
                profile.map(said -> PersonRole.of(said.roles())).orElse(null),
                profile.map(Person.Profile::functionalRoles).orElse(null),
                profile.map(Person.Profile::territories).orElse(null),
                profile.map(Person.Profile::languages).orElse(null),
                invitation.status(now),
                invitation.invitedBy(),
                invitation.endsAt(),
                invitation.acceptedBy().orElse(null),
                null);
    }

    InvitationView with(InvitationCode told) {
        return new InvitationView(
                id,
                revision,
                createdAt,
                updatedAt,
                side,
                partnerId,
                name,
                email,
                roles,
                functionalRoles,
                territories,
                languages,
                status,
                invitedBy,
                endsAt,
                acceptedBy,
                told.text());
    }
}
