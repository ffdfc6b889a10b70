package dev.tandem.playbook.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a tier asks of a partner.
 *
 * @param certifications that have to be valid; none if it asks for none
 * @param integrationDepth at least; null if it asks for none
 */
@Schema(description = "What a tier asks of a partner")
public record TierRule(
        @NotBlank
        @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9-]{0,39}")
        @Schema(description = "As named by the program", example = "gold")
        String tier,

        @Size(max = 20) List<@Valid @NotNull NeededCertifications> certifications,

        @Schema(description = "At least; left out if it asks for none")
        IntegrationDepth integrationDepth) {
    public TierRule {
        certifications = certifications == null ? List.of() : certifications;
    }

    /** @param atLeast how many of that name have to be valid: one for each certified person, or one of the company */
    @Schema(description = "Certifications of one name that have to be valid")
    public record NeededCertifications(
            @NotBlank @Size(max = 200) @Schema(description = "As in certifications", example = "Dock planner engineer")
            String name,

            @Min(1)
            @Max(1000)
            @Schema(
                    description = "How many have to be valid: one for each certified person, or one of the company",
                    example = "2")
            int atLeast) {}
}
