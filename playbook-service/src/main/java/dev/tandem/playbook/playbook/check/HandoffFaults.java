package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.PlaybookContent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Handoff requirements and the handoff message use only fields that the package has. */
final class HandoffFaults {
    /** The fields of the package, as the lead service fills them. */
    private static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "company",
            "country",
            "source",
            "problem",
            "nextSteps",
            "valueProposition",
            "contactName",
            "contactEmail",
            "contactPhone"));

    private HandoffFaults() {}

    static void find(PlaybookContent content, Faults faults) {
        TemplateText.check(content.handoffTemplate().subject(), FIELDS, "/handoffTemplate/subject", faults);
        TemplateText.check(content.handoffTemplate().body(), FIELDS, "/handoffTemplate/body", faults);
        List<String> required = content.requiredHandoffFields();
        for (int i = 0; i < required.size(); i++) {
            boolean known = FIELDS.contains(required.get(i));
            faults.addUnless(known, "/requiredHandoffFields/" + i, "unknownField", "must be one of " + FIELDS);
        }
    }
}
