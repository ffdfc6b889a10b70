package dev.tandem.playbook.person.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.PersonRole;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for people. */
final class PersonRequests {
    private static final String TOKEN_ROLE = "must not be a role of tokens";
    private static final String LANGUAGE = "[a-z]{2}";

    private PersonRequests() {}

    @Schema(description = "A person to register with the program")
    record RegisterPersonRequest(
            @NotBlank
            @Size(max = 512)
            @Schema(description = "The sub of the person's tokens, in any format; it is not stored", example = "ada")
            String sub,

            @Size(min = 1, max = 512)
            @Schema(
                    description = "The iss of those tokens; if left out, the issuer that the suite trusts",
                    example = "https://login.northwind.example")
            String issuer,

            @NotNull @Schema(example = "partner") Side side,

            @Schema(
                    description = "The partner of a person of a partner; left out for one of the vendor's",
                    example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            @NotBlank @Size(max = 200) @Schema(example = "Ada Keller")
            String name,

            @NotBlank @Email @Size(max = 254) @Schema(example = "ada@alpine.example")
            String email,

            @NotEmpty @Schema(examples = {"[\"partnerSeller\"]"})
            List<@NotNull PersonRole> roles,

            @Size(max = 20)
            @Schema(
                    description = "What the person does; playbooks may name these as they name roles",
                    examples = {"[\"solutionEngineer\"]"})
            List<@NotNull @Pattern(regexp = DocumentCodes.CODE) String> functionalRoles,

            @Size(max = 20)
            @Schema(
                    description = "Where the person works, as named in the routing rules; none for everywhere",
                    examples = {"[\"DACH\"]"})
            List<@NotBlank @Size(max = 60) String> territories,

            @Size(max = 20)
            @Schema(
                    description = "That the person speaks, as two letters (ISO 639-1)",
                    examples = {"[\"de\",\"en\"]"})
            List<@NotNull @Pattern(regexp = LANGUAGE) String> languages) {
        /** @throws InvalidRequest unless partner and roles are those of the side */
        Person person(UUID personId) {
            return new Person(personId, partnerId, fields().profile(side, partnerId));
        }

        private ChangePersonRequest fields() {
            return new ChangePersonRequest(name, email, roles, functionalRoles, territories, languages);
        }
    }

    @Schema(description = "A person to invite to the program, who enters by a token of their own")
    record InvitePersonRequest(
            @NotNull @Schema(example = "partner") Side side,

            @Schema(
                    description = "The partner of a person of a partner; left out for one of the vendor's",
                    example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            @NotNull @Valid InvitedPerson person) {
        /** @throws InvalidRequest unless partner and roles are those of the side */
        Person.Profile profile() {
            return person.fields().profile(side, partnerId);
        }
    }

    @Schema(description = "What the person will be")
    record InvitedPerson(
            @NotBlank @Size(max = 200) @Schema(example = "Ada Keller")
            String name,

            @NotBlank @Email @Size(max = 254) @Schema(example = "ada@alpine.example")
            String email,

            @NotEmpty @Schema(examples = {"[\"partnerSeller\"]"})
            List<@NotNull PersonRole> roles,

            @Size(max = 20) @Schema(examples = {"[\"solutionEngineer\"]"})
            List<@NotNull @Pattern(regexp = DocumentCodes.CODE) String> functionalRoles,

            @Size(max = 20) @Schema(examples = {"[\"DACH\"]"})
            List<@NotBlank @Size(max = 60) String> territories,

            @Size(max = 20) @Schema(examples = {"[\"de\",\"en\"]"})
            List<@NotNull @Pattern(regexp = LANGUAGE) String> languages) {
        private ChangePersonRequest fields() {
            return new ChangePersonRequest(name, email, roles, functionalRoles, territories, languages);
        }
    }

    @Schema(description = "The acceptance of an invitation, by whoever was given its code")
    record AcceptInvitationRequest(
            @NotBlank @Size(max = 100) @Schema(example = "iB4yV2m0q8s3Jx6cQ1wZ5tNfKdRhLgUoYpEaXbCvM7k")
            String code) {}

    @Schema(
            description = "All fields of a person that can be changed; the lists are replaced as a whole",
            example = "{\"name\":\"Ada Keller-Roth\",\"functionalRoles\":[\"solutionEngineer\",\"legal\"]}")
    record ChangePersonRequest(
            @NotBlank @Size(max = 200) @Schema(example = "Ada Keller")
            String name,

            @NotBlank @Email @Size(max = 254) @Schema(example = "ada@alpine.example")
            String email,

            @NotEmpty @Schema(examples = {"[\"partnerSeller\"]"})
            List<@NotNull PersonRole> roles,

            @Size(max = 20) @Schema(examples = {"[\"solutionEngineer\"]"})
            List<@NotNull @Pattern(regexp = DocumentCodes.CODE) String> functionalRoles,

            @Size(max = 20) @Schema(examples = {"[\"DACH\"]"})
            List<@NotBlank @Size(max = 60) String> territories,

            @Size(max = 20) @Schema(examples = {"[\"de\",\"en\"]"})
            List<@NotNull @Pattern(regexp = LANGUAGE) String> languages) {
        static ChangePersonRequest of(Person person) {
            Person.Profile profile = person.profile();
            return new ChangePersonRequest(
                    profile.name(),
                    profile.email(),
                    List.copyOf(PersonRole.of(profile.roles())),
                    List.copyOf(profile.functionalRoles()),
                    List.copyOf(profile.territories()),
                    List.copyOf(profile.languages()));
        }

        /** What is wrong with it for a person of that side. */
        List<FieldFault> faults(Side side) {
            List<FieldFault> faults = new ArrayList<>();
            if (roles.stream().anyMatch(role -> role.isOfPartners() != (side == Side.PARTNER))) {
                faults.add(new FieldFault("/roles", "otherSide", "must be roles of the person's side"));
            }
            if (DocumentCodes.orEmpty(functionalRoles).stream().anyMatch(PersonRole::isNamed)) {
                faults.add(new FieldFault("/functionalRoles", "tokenRole", TOKEN_ROLE));
            }
            return faults;
        }

        /** @throws InvalidRequest unless partner and roles are those of the side */
        Person.Profile profile(Side side, UUID partnerId) {
            List<FieldFault> faults = new ArrayList<>();
            if ((side == Side.PARTNER) != (partnerId != null)) {
                faults.add(new FieldFault(
                        "/partnerId", "otherSide", "is for a person of a partner, and required for one"));
            }
            faults.addAll(faults(side));
            InvalidRequest.ifAny(faults);
            return profile();
        }

        /** @throws InvalidRequest unless the roles are those of the side */
        Person.Profile profile(Side side) {
            InvalidRequest.ifAny(faults(side));
            return profile();
        }

        private Person.Profile profile() {
            return new Person.Profile(
                    name,
                    email,
                    roles.stream().map(PersonRole::role).collect(Collectors.toSet()),
                    set(functionalRoles),
                    set(territories),
                    set(languages));
        }

        private static Set<String> set(List<String> texts) {
            return new TreeSet<>(DocumentCodes.orEmpty(texts));
        }
    }
}
