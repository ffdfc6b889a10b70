package dev.tandem.lead.handoff;

import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.playbook.PlaybookContent.MessageTemplate;
import dev.tandem.platform.template.LogicLessTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The data that a handoff shares, frozen when it is offered: the package's fields, and the playbook's message template.
 *
 * @param fields by the names that playbooks use; unknown values are absent
 */
public record Snapshot(Map<String, String> fields, MessageTemplate template) {
    private static final List<String> PERSONAL = List.of("contactName", "contactEmail", "contactPhone");

    public static Snapshot of(Lead lead, String valueProposition, MessageTemplate template) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("company", lead.company());
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

    /** The package field that holds the answer to a playbook's question. */
    public static String answerField(String code) {
        return "discovery." + code;
    }

    public List<String> missing(List<String> required) {
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(fields.keySet());
        return missing;
    }

    /** The fields, with the personal ones as masked for the viewer. */
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

    /** The fields, with the personal ones replaced by the mask. */
    public Map<String, String> masked(String mask) {
        Map<String, String> visible = new LinkedHashMap<>(fields);
        PERSONAL.forEach(field -> visible.computeIfPresent(field, (name, hidden) -> mask));
        return visible;
    }

    /** A copy without the personal data. */
    public Snapshot without(UnaryOperator<String> scrubbed) {
        Map<String, String> left = new LinkedHashMap<>(fields);
        left.keySet().removeAll(PERSONAL);
        left.replaceAll((field, value) -> scrubbed.apply(value));
        return new Snapshot(left, template);
    }

    /** A field whose value has changed since it was shared. */
    @Schema(description = "A shared field whose value has changed")
    public record FieldChange(
            @Schema(description = "Into the snapshot", example = "/fields/nextSteps")
            String pointer,

            @Schema(description = "The value shared; absent when none was", example = "A demo")
            String then,

            @Schema(
                    description = "The lead's present value; absent when it has none",
                    example = "A visit to the warehouse")
            String now) {

        /** In the order of the fields' names. */
        public static List<FieldChange> between(Map<String, String> then, Map<String, String> now) {
            Set<String> names = new TreeSet<>(then.keySet());
            names.addAll(now.keySet());
            List<FieldChange> changes = new ArrayList<>();
            for (String name : names) {
                if (!Objects.equals(then.get(name), now.get(name))) {
                    changes.add(new FieldChange("/fields/" + name, then.get(name), now.get(name)));
                }
            }
            return changes;
        }
    }

    /** The playbook's message, rendered with a package's fields, as plain text. */
    public record HandoffMessage(
            @Schema(example = "A lead for you: Brightwater Logistics GmbH")
            String subject,

            @Schema(example = "Brightwater Logistics GmbH needs help: Shipments are planned by hand and leave late")
            String body) {
        /** The longest template, and the package's longest fields several times over. */
        private static final int LONGEST = 200_000;

        public static HandoffMessage render(MessageTemplate template, Map<String, String> fields) {
            // A line break in a subject would start a new header of the e-mail.
            String subject = render(template.subject(), fields).replaceAll("\\R", " ");
            return new HandoffMessage(subject, render(template.body(), fields));
        }

        private static String render(String template, Map<String, String> fields) {
            return LogicLessTemplate.of(template).asPlainText(fields, LONGEST);
        }
    }
}
