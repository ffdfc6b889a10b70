package dev.tandem.lead.qualification;

import dev.tandem.lead.playbook.PlaybookContent.Question;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A playbook's questions about a lead, and the lead's answers. */
public final class Discovery {
    private static final int LONGEST_TEXT = 2_000;

    private final Map<String, Question> questions;

    public Discovery(List<Question> questions) {
        this.questions = questions.stream().collect(Collectors.toMap(Question::code, Function.identity()));
    }

    /** Every fault of the changed answers. Answers to another playbook's questions stay as they are. */
    List<FieldFault> faults(Map<String, Object> before, Map<String, Object> after) {
        List<FieldFault> faults = new ArrayList<>();
        after.forEach((code, answer) -> {
            if (!Objects.equals(before.get(code), answer)) {
                fault(code, answer).ifPresent(faults::add);
            }
        });
        return faults;
    }

    private Optional<FieldFault> fault(String code, Object answer) {
        Question question = questions.get(code);
        if (question == null) {
            return Optional.of(new FieldFault("/" + code, "unknownField", "the playbook has no such question"));
        }
        return isAnswered(question, answer)
                ? Optional.empty()
                : Optional.of(new FieldFault("/" + code, "malformed", expectation(question)));
    }

    private static boolean isAnswered(Question question, Object answer) {
        return switch (question.answer()) {
            case TEXT -> answer instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT;
            case NUMBER -> answer instanceof Number;
            case YES_NO -> answer instanceof Boolean;
            case CHOICE -> answer instanceof String choice && question.choices().contains(choice);
        };
    }

    private static String expectation(Question question) {
        return switch (question.answer()) {
            case TEXT -> "must be a text of at most " + LONGEST_TEXT + " characters";
            case NUMBER -> "must be a number";
            case YES_NO -> "must be true or false";
            case CHOICE -> "must be one of " + String.join(", ", question.choices());
        };
    }

    /** Codes of the required questions without an answer; a lead without any is qualified. */
    public List<String> missing(Map<String, Object> answers) {
        return questions.values().stream()
                .filter(Question::required)
                .map(Question::code)
                .filter(code -> !answers.containsKey(code))
                .sorted()
                .toList();
    }
}
