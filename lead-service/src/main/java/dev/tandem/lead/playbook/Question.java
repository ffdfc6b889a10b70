package dev.tandem.lead.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A standard question of a playbook.
 *
 * @param choices what may be answered, of a choice
 * @param required whether a lead is not offered before it is answered
 */
public record Question(String code, String question, Form answer, List<String> choices, boolean required) {

    public Question {
        choices = choices == null ? List.of() : choices;
    }

    @Schema(name = "AnswerForm")
    public enum Form {
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
