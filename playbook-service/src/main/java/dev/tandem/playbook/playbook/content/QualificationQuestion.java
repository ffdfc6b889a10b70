package dev.tandem.playbook.playbook.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to ask before a lead qualifies for a joint sale.
 *
 * @param choices the possible answers; for type choice only
 */
@Schema(description = "A question to ask before a lead qualifies for a joint sale")
public record QualificationQuestion(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "docks-per-day")
        String code,

        @NotBlank @Size(max = 500) @Schema(example = "How many trucks do you load in a day?")
        String question,

        @NotNull @Schema(description = "The type of the answer")
        Answer answer,

        @Size(max = 50)
        @Schema(
                description = "For type choice only",
                examples = {"[\"paper\",\"spreadsheet\"]"})
        List<@NotBlank @Size(max = 200) String> choices,

        @Schema(description = "Whether a lead without an answer is unqualified", example = "true")
        boolean required) {
    public QualificationQuestion {
        choices = DocumentCodes.orEmpty(choices);
    }

    public enum Answer {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("yesNo")
        YES_NO,
        @JsonProperty("choice")
        CHOICE
    }
}
