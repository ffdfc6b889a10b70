package dev.tandem.playbook.debrief;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Template.Variable;
import dev.tandem.playbook.playbook.content.TemplateKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions of a playbook's templates for debriefs: each variable of them that asks one. */
public final class DebriefQuestions {
    private final Map<String, Question> byCode = new LinkedHashMap<>();

    private DebriefQuestions(List<Template> templates) {
        templates.stream()
                .flatMap(template -> template.variables().stream())
                .filter(variable -> variable.question() != null)
                .forEach(variable -> byCode.putIfAbsent(variable.name(), Question.of(variable)));
    }

    public static DebriefQuestions of(PlaybookContent content) {
        return new DebriefQuestions(content.templates().stream()
                .filter(template -> template.kind() == TemplateKind.DEBRIEF)
                .toList());
    }

    public List<Question> all() {
        return List.copyOf(byCode.values());
    }

    /** Each of the playbook's questions is answered, and answers to others say what they answer. */
    List<FieldFault> faults(List<DebriefAnswer> answers) {
        List<FieldFault> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            fault(answers.get(i), "/answers/" + i).ifPresent(faults::add);
        }
        List<String> answered = answers.stream()
                .map(DebriefAnswer::code)
                .filter(Objects::nonNull)
                .toList();
        if (Set.copyOf(answered).size() < answered.size()) {
            faults.add(new FieldFault("/answers", "notUnique", "a question is answered twice"));
        }
        byCode.keySet().stream()
                .filter(code -> !answered.contains(code))
                .map(code -> new FieldFault("/answers", "unanswered", "must answer " + code))
                .forEach(faults::add);
        return faults;
    }

    private Optional<FieldFault> fault(DebriefAnswer answer, String at) {
        if (answer.code() == null) {
            boolean asks = answer.question() != null && !answer.question().isBlank();
            return asks
                    ? Optional.empty()
                    : Optional.of(new FieldFault(at + "/question", "notBlank", "must be given without a code"));
        }
        return byCode.containsKey(answer.code())
                ? Optional.empty()
                : Optional.of(new FieldFault(
                        at + "/code", "unknownQuestion", "the playbook asks no question " + answer.code()));
    }

    /** The answers, those to the playbook's questions with its words. */
    List<DebriefAnswer> inItsWords(List<DebriefAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.code() == null
                        ? answer
                        : answer.asked(byCode.get(answer.code()).question()))
                .toList();
    }

    @Schema(name = "DebriefQuestion", description = "A question of the playbook's template for debriefs")
    public record Question(
            @Schema(description = "The name of the template's variable", example = "helped")
            String code,

            @Schema(example = "What helped?") String question) {
        private static Question of(Variable variable) {
            return new Question(variable.name(), variable.question());
        }
    }
}
