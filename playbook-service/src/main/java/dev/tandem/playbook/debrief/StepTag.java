package dev.tandem.playbook.debrief;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One side's verdict on one step of the playbook. */
@Schema(description = "How one step of the playbook affected the sale")
public record StepTag(
        @NotBlank @Schema(description = "The step's activity code", example = "technical-validation")
        String activity,

        @NotNull @Schema(description = "helped or hindered") Verdict verdict,

        @Size(max = 1000) @Schema(example = "The test with their own data decided it")
        String note) {
    public enum Verdict {
        @JsonProperty("helped")
        HELPED,
        @JsonProperty("hindered")
        HINDERED
    }
}
