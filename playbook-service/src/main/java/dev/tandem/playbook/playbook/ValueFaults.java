package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.template.LogicLessTemplate;
import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Template.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks that values belong to declared variables, have their types, and put no line break into a subject. */
final class ValueFaults {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final Map<String, Variable> declared = new TreeMap<>();
    private final Map<String, String> given;
    private final List<FieldFault> faults = new ArrayList<>();

    private ValueFaults(Template template, Map<String, String> given) {
        this.given = given;
        template.variables().forEach(variable -> declared.put(variable.name(), variable));
    }

    static List<FieldFault> of(Template template, Map<String, String> given) {
        ValueFaults check = new ValueFaults(template, given);
        new TreeSet<>(given.keySet()).forEach(check::value);
        if (template.subject() != null) {
            new TreeSet<>(LogicLessTemplate.of(template.subject()).variables()).forEach(check::oneLine);
        }
        return check.faults;
    }

    private void value(String name) {
        Variable variable = declared.get(name);
        if (variable == null) {
            add(name, "unknownVariable", "must be one of " + declared.keySet());
        } else if (given.get(name) == null || !variable.type().accepts(given.get(name))) {
            add(name, "wrongType", "must be " + variable.type().form());
        }
    }

    private void oneLine(String name) {
        String value = given.getOrDefault(name, declared.get(name).sample());
        if (value != null && LINE_BREAK.matcher(value).find()) {
            add(name, "lineBreak", "is used in the subject, which is a single line");
        }
    }

    private void add(String name, String code, String message) {
        faults.add(new FieldFault("/values/" + name.replace("~", "~0").replace("/", "~1"), code, message));
    }
}
