package dev.tandem.playbook.playbook.content;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks the handoff message: well formed, and with no variable that the package does not have. */
final class TemplateFaults {
    /** The fields of the package, as the lead service fills them. */
    static final Set<String> VARIABLES = new TreeSet<>(Set.of(
            "company",
            "country",
            "source",
            "problem",
            "nextSteps",
            "valueProposition",
            "contactName",
            "contactEmail",
            "contactPhone"));

    private TemplateFaults() {}

    static List<FieldFault> of(PlaybookContent content) {
        List<FieldFault> faults = new ArrayList<>();
        check(content.handoffTemplate().subject(), "/handoffTemplate/subject", faults);
        check(content.handoffTemplate().body(), "/handoffTemplate/body", faults);
        for (int i = 0; i < content.requiredHandoffFields().size(); i++) {
            if (!VARIABLES.contains(content.requiredHandoffFields().get(i))) {
                String at = "/requiredHandoffFields/" + i;
                faults.add(new FieldFault(at, "unknownField", "must be one of " + VARIABLES));
            }
        }
        return faults;
    }

    private static void check(String template, String at, List<FieldFault> faults) {
        try {
            Set<String> used = new TreeSet<>();
            Mustache.compiler().compile(template).visit(new VariableCollector(used));
            used.removeAll(VARIABLES);
            if (!used.isEmpty()) {
                faults.add(new FieldFault(at, "unknownVariable", used + " is not among " + VARIABLES));
            }
        } catch (MustacheException | UnsupportedOperationException malformed) {
            faults.add(new FieldFault(at, "malformedTemplate", malformed.getMessage()));
        }
    }

    private record VariableCollector(Set<String> used) implements Mustache.Visitor {
        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            used.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw new UnsupportedOperationException("a template cannot include another: " + name);
        }

        @Override
        public boolean visitSection(String name) {
            used.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return visitSection(name);
        }
    }
}
