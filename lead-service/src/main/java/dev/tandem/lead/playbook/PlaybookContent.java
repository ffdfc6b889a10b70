package dev.tandem.lead.playbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The part of a playbook's content that this service uses.
 *
 * @param stages in the order a deal passes through them
 * @param requiredHandoffFields names of the package's fields without which no lead is offered
 * @param acceptWithin the time a partner has to answer an offer
 * @param firstTouchWithin the time the owner has, after that, to contact the customer
 * @param guardrails the codes of the rules for discounts
 * @param questions to be answered before a lead is worth a joint sale
 */
public record PlaybookContent(
        List<Stage> stages,
        List<String> requiredHandoffFields,
        MessageTemplate handoffTemplate,
        Duration acceptWithin,
        Duration firstTouchWithin,
        List<String> guardrails,
        List<Question> questions) {
    /** The gate for closing as won; it is not a stage. */
    public static final String WON = "won";

    public PlaybookContent {
        guardrails = guardrails == null ? List.of() : guardrails;
        questions = questions == null ? List.of() : questions;
    }

    public record Stage(String code, String name) {}

    /** A logic-less template with the package's fields as variables. */
    public record MessageTemplate(String subject, String body) {}

    /** Whether a deal may move from one stage to another: one step forward, or any number back. */
    public boolean allowsMove(String from, String to) {
        int here = position(from).orElse(-1);
        int there = position(to).orElse(Integer.MAX_VALUE);
        return there <= here + 1 && there != here;
    }

    /** Whether nobody sells for less than the list prices without a grant. */
    public boolean hasGuardrails() {
        return !guardrails.isEmpty();
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
     * @param choices the possible answers, for a choice
     * @param required whether a lead cannot be offered before it is answered
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
