package dev.tandem.playbook.playbook.check;

import dev.tandem.platform.template.LogicLessTemplate;
import dev.tandem.platform.template.MalformedTemplate;
import java.util.Set;
import java.util.TreeSet;

/** One text of a template: well formed, with declared variables only. */
final class TemplateText {
    private TemplateText() {}

    static void check(String text, Set<String> declared, String at, Faults faults) {
        try {
            Set<String> unknown = new TreeSet<>(LogicLessTemplate.of(text).variables());
            unknown.removeAll(declared);
            faults.addUnless(unknown.isEmpty(), at, "unknownVariable", unknown + " is not one of " + declared);
        } catch (MalformedTemplate malformed) {
            faults.add(at, malformed.code(), malformed.getMessage());
        }
    }
}
