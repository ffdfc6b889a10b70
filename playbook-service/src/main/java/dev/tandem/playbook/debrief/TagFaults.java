package dev.tandem.playbook.debrief;

import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that each tag refers to a step of the sale, and each step is tagged at most once. */
final class TagFaults {
    private TagFaults() {}

    /** @param steps the activity codes of the engagement */
    static List<FieldFault> of(List<StepTag> tags, Set<String> steps) {
        List<FieldFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            String step = tags.get(i).activity();
            String at = "/tags/" + i + "/activity";
            if (!steps.contains(step)) {
                faults.add(new FieldFault(at, "unknownActivity", "this sale had no activity " + step));
            } else if (!seen.add(step)) {
                faults.add(new FieldFault(at, "notUnique", "is already tagged"));
            }
        }
        return faults;
    }
}
