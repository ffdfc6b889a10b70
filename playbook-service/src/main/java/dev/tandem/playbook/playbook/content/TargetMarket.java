package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A market to sell in. */
@Schema(description = "A market to sell in")
public record TargetMarket(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "dach-logistics")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Logistics in Germany, Austria and Switzerland")
        String name,

        @Size(max = 250)
        @Schema(
                description = "ISO 3166-1",
                examples = {"[\"DE\",\"AT\",\"CH\"]"})
        List<@Pattern(regexp = "[A-Z]{2}") @NotNull String> countries,

        @Size(max = 50) @Schema(examples = {"[\"contract logistics\",\"cold chain\"]"})
        List<@NotBlank @Size(max = 200) String> industries,

        @Size(max = 500) @Schema(example = "50 to 1,000 employees")
        String companySize) {
    public TargetMarket {
        countries = DocumentCodes.orEmpty(countries);
        industries = DocumentCodes.orEmpty(industries);
    }
}
