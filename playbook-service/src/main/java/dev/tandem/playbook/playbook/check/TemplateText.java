package dev.tandem.playbook.playbook.check;

import dev.tandem.platform.template.LogicLessTemplate;
import dev.tandem.platform.template.MalformedTemplate;
import dev.tandem.playbook.playbook.markup.UnsafePlaces;
import java.util.Set;
import java.util.TreeSet;

/** One text of a template: well formed, with declared variables only. */
final class TemplateText {
    private TemplateText() {}

    static void check(String text, Set<String> declared, String at, Faults faults) {
        wellFormed(text, declared, at, faults);
    }

    /** The same for HTML, in which escaping has to be enough to make every value safe. */
    static void checkHtml(String text, Set<String> declared, String at, Faults faults) {
        if (wellFormed(text, declared, at, faults)) {
            UnsafePlaces.of(text).forEach(place -> faults.add(at, place.code(), place.message()));
        }
    }

    private static boolean wellFormed(String text, Set<String> declared, String at, Faults faults) {
        try {
            Set<String> unknown = new TreeSet<>(LogicLessTemplate.of(text).variables());
            unknown.removeAll(declared);
            faults.addUnless(unknown.isEmpty(), at, "unknownVariable", unknown + " is not one of " + declared);
            return true;
        } catch (MalformedTemplate malformed) {
            faults.add(at, malformed.code(), malformed.getMessage());
            return false;
        }
    }
}
