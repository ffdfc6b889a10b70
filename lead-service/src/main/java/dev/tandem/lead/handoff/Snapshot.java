package dev.tandem.lead.handoff;

import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.playbook.PlaybookContent.MessageTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a handoff shares, frozen when it is offered: the package's fields, and the playbook's template to tell them by.
 *
 * @param fields by the names that playbooks ask for; what is not known is not there
 */
public record Snapshot(Map<String, String> fields, MessageTemplate template) {
    private static final List<String> PERSONAL = List.of("contactName", "contactEmail", "contactPhone");

    public static Snapshot of(Lead lead, String valueProposition, MessageTemplate template) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("company", lead.account().map(account -> account.name()).orElse(null));
        fields.put("country", lead.country());
        fields.put("source", lead.source());
        fields.put("problem", lead.problem());
        fields.put("nextSteps", lead.nextSteps());
        fields.put("valueProposition", valueProposition);
        fields.put("contactName", lead.contact().name());
        fields.put("contactEmail", lead.contact().email());
        fields.put("contactPhone", lead.contact().phone());
        lead.discovery().forEach((code, answer) -> fields.put(answerField(code), String.valueOf(answer)));
        fields.values().removeIf(value -> value == null || value.isBlank());
        return new Snapshot(fields, template);
    }

    /** Under which name the answer to a playbook's question is told. */
    public static String answerField(String code) {
        return "discovery." + code;
    }

    public List<String> missing(List<String> required) {
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(fields.keySet());
        return missing;
    }

    /** The fields with the personal ones as the mask gives them. */
    public Map<String, String> fields(Contact shown) {
        Map<String, String> visible = new LinkedHashMap<>(fields);
        List<String> values = new ArrayList<>();
        values.add(shown.name());
        values.add(shown.email());
        values.add(shown.phone());
        for (int i = 0; i < PERSONAL.size(); i++) {
            String value = values.get(i);
            visible.computeIfPresent(PERSONAL.get(i), (field, hidden) -> value);
        }
        return visible;
    }

    /** The fields with something that stands for the personal ones. */
    public Map<String, String> masked(String mask) {
        Map<String, String> visible = new LinkedHashMap<>(fields);
        PERSONAL.forEach(field -> visible.computeIfPresent(field, (name, hidden) -> mask));
        return visible;
    }

    /** What was shared, without the person it was about. */
    public Snapshot without(UnaryOperator<String> scrubbed) {
        Map<String, String> left = new LinkedHashMap<>(fields);
        left.keySet().removeAll(PERSONAL);
        left.replaceAll((field, value) -> scrubbed.apply(value));
        return new Snapshot(left, template);
    }
}
