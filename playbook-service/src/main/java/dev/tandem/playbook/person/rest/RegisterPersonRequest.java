package dev.tandem.playbook.person.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.PersonRole;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<@NotNull PersonRole> roles) {
    /** @throws InvalidRequest unless partner and roles are those of the side */
    Person person(UUID personId) {
        List<FieldFault> faults = new ArrayList<>();
        if ((side == Side.PARTNER) != (partnerId != null)) {
            faults.add(new FieldFault("/partnerId", "otherSide", "is for a person of a partner, and required for one"));
        }
        if (roles.stream().anyMatch(role -> role.isOfPartners() != (side == Side.PARTNER))) {
            faults.add(new FieldFault("/roles", "otherSide", "must be roles of the person's side"));
        }
        InvalidRequest.ifAny(faults);
        return new Person(
                personId,
                partnerId,
                name,
                email,
                roles.stream().map(PersonRole::role).collect(Collectors.toSet()));
    }
}
