package dev.tandem.playbook.person.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.person.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

        @NotBlank @Schema(description = "vendor, or a partner's id", example = "vendor")
        String side,

        @NotBlank @Size(max = 200) @Schema(example = "Ada Keller")
        String name,

        @NotBlank @Email @Size(max = 254) @Schema(example = "ada@alpine.example")
        String email,

        @NotEmpty @Schema(examples = {"[\"partnerSeller\"]"})
        Set<
                        @NotNull
                        @Pattern(
                                regexp = "vendorAdmin|channelManager|vendorSeller|finance|partnerAdmin|partnerSeller",
                                message = "must be a role of a person")
                        String>
                roles) {
    /** Null for the vendor's side. */
    UUID partnerId() {
        try {
            return side.equals("vendor") ? null : UUID.fromString(side);
        } catch (IllegalArgumentException neither) {
            throw new InvalidRequest(List.of(new FieldFault("/side", "malformed", "must be vendor or a partner's id")));
        }
    }

    Person person(UUID personId) {
        boolean vendor = partnerId() == null;
        if (roles.stream().anyMatch(role -> role.startsWith("partner") == vendor)) {
            throw new InvalidRequest(
                    List.of(new FieldFault("/roles", "otherSide", "must be roles of the person's side")));
        }
        return new Person(personId, partnerId(), name, email, roles);
    }
}
