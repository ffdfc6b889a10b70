package dev.tandem.lead.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sale is run by.
 *
 * @param stages in the order a deal passes through them
 * @param requiredHandoffFields names of the package's fields without which no lead is offered
 * @param acceptWithin how long a partner has to answer an offer
 * @param firstTouchWithin how long the owner has, after that, to get in touch with the customer
 * @param questions what has to be asked before a lead is worth a joint sale
 */
public record PlaybookContent(
        List<Stage> stages,
        List<String> requiredHandoffFields,
        MessageTemplate handoffTemplate,
        Duration acceptWithin,
        Duration firstTouchWithin,
        List<Question> questions) {
    /** The gate that closing as won has to pass; it is no stage. */
    public static final String WON = "won";

    public PlaybookContent {
        questions = questions == null ? List.of() : questions;
    }

    public record Stage(String code, String name) {}

    /** A logic-less template with the package's fields as variables. */
    public record MessageTemplate(String subject, String body) {}

    /** Whether a deal may go from one stage to another: one step on, or any number back. */
    public boolean allowsMove(String from, String to) {
        int here = position(from).orElse(-1);
        int there = position(to).orElse(Integer.MAX_VALUE);
        return there <= here + 1 && there != here;
    }

    private Optional<Integer> position(String code) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).code().equals(code)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

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
}
