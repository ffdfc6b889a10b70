package dev.tandem.playbook.assessment;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.assessment.content.AssessmentQuestion;
import dev.tandem.playbook.assessment.content.AssessmentSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds everything that keeps a template from being sent. */
public final class TemplateFaults {
    private final List<FieldFault> faults = new ArrayList<>();
    private final Set<String> questions = new HashSet<>();

    private TemplateFaults() {}

    /** By pointer into the content. */
    static List<FieldFault> of(AssessmentContent content) {
        TemplateFaults check = new TemplateFaults();
        Set<String> sections = new HashSet<>();
        for (int i = 0; i < content.sections().size(); i++) {
            AssessmentSection section = content.sections().get(i);
            String at = "/sections/" + i;
            check.unless(sections.add(section.code()), at + "/code", "notUnique", "already exists");
            check.section(section, at);
        }
        return check.faults;
    }

    private void section(AssessmentSection section, String at) {
        for (int i = 0; i < section.questions().size(); i++) {
            AssessmentQuestion question = section.questions().get(i);
            String here = at + "/questions/" + i;
            unless(questions.add(question.code()), here + "/code", "notUnique", "already exists in the template");
            question(question, here);
        }
    }

    private void question(AssessmentQuestion question, String at) {
        boolean choice = question.kind() == AssessmentQuestion.Kind.CHOICE;
        boolean yesNo = question.kind() == AssessmentQuestion.Kind.YES_NO;
        boolean text = question.kind() == AssessmentQuestion.Kind.TEXT;
        int options = question.options().size();
        unless(
                choice ? options > 1 : options == 0,
                at + "/options",
                "options",
                "a choice has two or more, others none");
        unless(yesNo == (question.yesPoints() != null), at + "/yesPoints", "points", "are of a yes-or-no question");
        unless(yesNo == (question.noPoints() != null), at + "/noPoints", "points", "are of a yes-or-no question");
        unless(!text || question.weight().signum() == 0, at + "/weight", "notScored", "a text has no points: 0");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < options; i++) {
            boolean isNew = codes.add(question.options().get(i).code());
            unless(isNew, at + "/options/" + i + "/code", "notUnique", "already exists");
        }
    }

    private void unless(boolean right, String pointer, String code, String message) {
        if (!right) {
            faults.add(new FieldFault(pointer, code, message));
        }
    }
}
