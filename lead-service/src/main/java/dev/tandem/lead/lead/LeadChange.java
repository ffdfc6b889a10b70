package dev.tandem.lead.lead;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The new values of a lead: all its fields that can be changed, as a whole. */
public record LeadChange(
        Contact contact,
        String country,
        String source,
        String problem,
        String nextSteps,
        Map<String, Object> attributes) {
    /** The present values. */
    public static LeadChange of(Lead lead) {
        return new LeadChange(
                lead.contact(), lead.country(), lead.source(), lead.problem(), lead.nextSteps(), lead.attributes());
    }

    List<LeadField> differencesFrom(LeadChange before) {
        Map<LeadField, Object> then = before.values();
        return values().entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), then.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<LeadField, Object> values() {
        Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
        values.put(LeadField.CONTACT, contact);
        values.put(LeadField.COUNTRY, country);
        values.put(LeadField.SOURCE, source);
        values.put(LeadField.PROBLEM, problem);
        values.put(LeadField.NEXT_STEPS, nextSteps);
        values.put(LeadField.ATTRIBUTES, attributes);
        return values;
    }
}
