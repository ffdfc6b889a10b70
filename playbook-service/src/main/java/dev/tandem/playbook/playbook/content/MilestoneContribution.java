package dev.tandem.playbook.playbook.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One side's part in a milestone.
 *
 * @param activities codes of the activities whose evidence shows it
 */
@Schema(description = "One side's part in a milestone")
public record MilestoneContribution(
        @NotNull @Schema(description = "Whose part it is") Side side,

        @NotBlank @Size(max = 500) @Schema(example = "A tested integration with the customer's ERP")
        String what,

        @Size(max = 50)
        @Schema(
                description = "Activities whose evidence shows it",
                examples = {"[\"technical-validation\"]"})
        List<@NotBlank String> activities) {

    public MilestoneContribution {
        activities = Given.orNone(activities);
    }
}
