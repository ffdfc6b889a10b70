package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Template.Variable;
import dev.tandem.playbook.playbook.content.TemplateKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Templates use only declared names; an e-mail has a subject of a single line and a body of safe HTML. */
final class TemplateFaults {
    private TemplateFaults() {}

    static void find(List<Template> templates, Faults faults) {
        for (int i = 0; i < templates.size(); i++) {
            template(templates.get(i), "/templates/" + i, faults);
        }
        faults.unique(templates.stream().map(Template::code).toList(), "/templates");
    }

    private static void template(Template template, String at, Faults faults) {
        Set<String> declared =
                template.variables().stream().map(Variable::name).collect(Collectors.toCollection(TreeSet::new));
        faults.addUnless(
                declared.size() == template.variables().size(), at + "/variables", "notUnique", "a name occurs twice");
        subject(template, declared, at + "/subject", faults);
        if (template.kind().isEmail()) {
            TemplateText.checkHtml(template.body(), declared, at + "/body", faults);
        } else {
            TemplateText.check(template.body(), declared, at + "/body", faults);
        }
        samples(template.variables(), at + "/variables/", faults);
        questions(template, at + "/variables/", faults);
    }

    private static void subject(Template template, Set<String> declared, String at, Faults faults) {
        boolean hasOne = template.subject() != null;
        faults.addUnless(
                hasOne == template.kind().isEmail(), at, "subject", "an e-mail has one, other templates have none");
        if (hasOne) {
            boolean oneLine = template.subject().lines().count() <= 1;
            faults.addUnless(oneLine, at, "lineBreak", "a subject must be a single line");
            TemplateText.check(template.subject(), declared, at, faults);
        }
    }

    /** Nobody is asked for what stands in other messages. */
    private static void questions(Template template, String at, Faults faults) {
        for (int i = 0; i < template.variables().size(); i++) {
            boolean asks = template.variables().get(i).question() != null;
            faults.addUnless(
                    !asks || template.kind() == TemplateKind.DEBRIEF,
                    at + i + "/question",
                    "notAllowed",
                    "only a debrief asks");
        }
    }

    private static void samples(List<Variable> variables, String at, Faults faults) {
        for (int i = 0; i < variables.size(); i++) {
            Variable variable = variables.get(i);
            boolean fits = variable.sample() == null || variable.type().accepts(variable.sample());
            faults.addUnless(
                    fits,
                    at + i + "/sample",
                    "wrongType",
                    "must be " + variable.type().form());
        }
    }
}
