package dev.tandem.playbook.playbook.check;

import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All faults of one playbook, in the order they were found. */
final class Faults {
    private final List<FieldFault> list = new ArrayList<>();

    /** @param pointer into the content */
    void add(String pointer, String code, String message) {
        list.add(new FieldFault(pointer, code, message));
    }

    void addUnless(boolean right, String pointer, String code, String message) {
        if (!right) {
            add(pointer, code, message);
        }
    }

    /** @param codes of the items of a list, in order */
    void unique(List<String> codes, String pointer) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            addUnless(seen.add(codes.get(i)), pointer + "/" + i + "/code", "notUnique", "already exists");
        }
    }

    /** @param names that refer to something */
    void known(List<String> names, Collection<String> known, String pointer, String code) {
        for (int i = 0; i < names.size(); i++) {
            known(names.get(i), known, pointer + "/" + i, code);
        }
    }

    /** @param name that refers to something; null refers to nothing, and is valid */
    void known(String name, Collection<String> known, String pointer, String code) {
        addUnless(name == null || known.contains(name), pointer, code, "there is no " + name + " in the playbook");
    }

    List<FieldFault> list() {
        return list;
    }
}
