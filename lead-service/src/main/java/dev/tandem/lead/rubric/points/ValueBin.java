package dev.tandem.lead.rubric.points;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Values that are worth the same; compared without case and without spaces around them. */
public record ValueBin(
        @Schema(example = "[\"webinar\", \"referral\"]") @NotEmpty @Size(max = 500)
        List<@NotBlank @Size(max = 500) String> values,

        @Schema(example = "24") int points) {}
