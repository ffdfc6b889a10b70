package dev.tandem.lead.choice.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a sale is in an experiment, on which side, and by which numbers. */
@Schema(
        name = "ExperimentAssignment",
        description =
                "That a sale is in an experiment, on which side, and by which numbers: it runs by the variant if number is below"
                        + " sharePercent times 100")
public record Assignment(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671090")
        UUID experimentId,

        Arm arm,

        @Schema(
                description =
                        "Of the sale, 0 to 9999: the first 8 bytes of the SHA-256 of the text experimentId:thread, as an"
                                + " unsigned number, modulo 10,000",
                example = "847")
        int number,

        @Schema(description = "The share in force when the sale began", example = "20")
        int sharePercent) {
    @Schema(
            name = "ExperimentArmName",
            description = "variant: the version that is tried. control: the version in force")
    public enum Arm {
        @JsonProperty("variant")
        VARIANT,
        @JsonProperty("control")
        CONTROL
    }
}
