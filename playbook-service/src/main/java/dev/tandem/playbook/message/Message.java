package dev.tandem.playbook.message;

import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.playbook.RenderedTemplate;
import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.playbook.content.Template.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A template filled in for a sale.
 *
 * @param values of the variables that its text uses
 * @param missing the variables that its text uses, and nobody has given a value to
 */
public record Message(RenderedTemplate text, Map<String, String> values, List<String> missing) {
    /**
     * @param known of the sale; left out where it is not of the variable's type
     * @param given by the caller; comes first
     * @throws InvalidRequest with every given value that is invalid
     */
    static Message of(Template template, Map<String, String> known, Map<String, String> given) {
        Map<String, String> all = new TreeMap<>(given);
        for (Variable variable : template.variables()) {
            String value = known.get(variable.name());
            if (value != null && variable.type().accepts(value)) {
                all.putIfAbsent(variable.name(), value);
            }
        }
        RenderedTemplate text = RenderedTemplate.of(template.withoutSamples(), all);
        Set<String> used = template.used();
        List<String> missing = new ArrayList<>(used);
        missing.removeAll(all.keySet());
        all.keySet().retainAll(used);
        return new Message(text, all, missing);
    }
}
