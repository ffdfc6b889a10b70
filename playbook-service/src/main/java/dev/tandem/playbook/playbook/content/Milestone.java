package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result that both sides have achieved together by the end of a stage.
 *
 * @param stage the code of the stage that it ends
 * @param within from the start of that stage; null for no limit
 * @param escalation the code of the path used if it is overdue; null for none
 * @param contributions at least one of each side
 */
@Schema(description = "A result that both sides have achieved together by the end of a stage")
public record Milestone(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "solution-agreed")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Solution agreed with the customer")
        String name,

        @NotBlank @Schema(description = "The code of the stage that it ends", example = "validation")
        String stage,

        @Schema(
                type = SchemaType.STRING,
                description = "From the start of the stage, in working time as an ISO 8601 duration",
                example = "PT80H")
        Duration within,

        @Size(max = 60)
        @Schema(description = "The code of the path used if the activity is overdue", example = "slow-sale")
        String escalation,

        @NotNull @Size(max = 20) List<@Valid @NotNull MilestoneContribution> contributions) {
    /**
     * One side's part in a milestone.
     *
     * @param activities codes of the activities whose evidence shows it
     */
    @Schema(description = "One side's part in a milestone")
    public record MilestoneContribution(
            @NotNull @Schema(description = "The side that contributes it")
            Side side,

            @NotBlank @Size(max = 500) @Schema(example = "A tested integration with the customer's ERP")
            String description,

            @Size(max = 50)
            @Schema(
                    description = "Activities whose evidence shows it",
                    examples = {"[\"technical-validation\"]"})
            List<@NotBlank String> activities) {
        public MilestoneContribution {
            activities = DocumentCodes.orEmpty(activities);
        }
    }
}
