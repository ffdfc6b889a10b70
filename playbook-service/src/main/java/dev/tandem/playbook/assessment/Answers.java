package dev.tandem.playbook.assessment;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.assessment.content.AssessmentQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answers to the questions of an assessment, as far as there are any. */
public record Answers(AssessmentContent asked, List<Answer> given) {
    /** Everything that is no answer to one of the questions, by pointer into the list. */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String at = "/answers/" + i;
            Answer answer = given.get(i);
            Optional<AssessmentQuestion> question = asked.question(answer.question());
            if (question.isEmpty()) {
                faults.add(new FieldFault(at + "/question", "unknownQuestion", "is no question of this assessment"));
            } else if (!answered.add(answer.question())) {
                faults.add(new FieldFault(at + "/question", "notUnique", "is answered already"));
            } else {
                answer.fault(question.get())
                        .ifPresent(message -> faults.add(new FieldFault(at, "wrongAnswer", message)));
            }
        }
        return faults;
    }

    /** The codes of the questions without an answer. */
    List<String> missing() {
        return asked.questions()
                .map(AssessmentQuestion::code)
                .filter(code -> of(code).isEmpty())
                .toList();
    }

    Score score() {
        Score score = Score.NOTHING;
        for (AssessmentQuestion question : asked.questions().toList()) {
            Optional<Answer> answer = of(question.code()).filter(one -> !one.isNotApplicable());
            if (answer.isPresent()) {
                score = score.with(question.weight(), answer.get().points(question), question.mostPoints());
            }
        }
        return score;
    }

    private Optional<Answer> of(String question) {
        return given.stream().filter(one -> one.question().equals(question)).findFirst();
    }
}
