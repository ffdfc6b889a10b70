package dev.tandem.lead.routing.candidate;

import java.util.Map;

/**
 * The facts of a lead that rules may use: nothing about the person. Unknown facts are null.
 *
 * @param domain of the contact's mail address; a mail provider's domain says nothing about the company
 * @param attributes values by the tenant's own schema
 */
public record LeadFacts(
        String country,
        String source,
        String company,
        String domain,
        Integer fit,
        Integer engagement,
        String grade,
        Map<String, Object> attributes) {
    public static LeadFacts of(String country) {
        return new LeadFacts(country, null, null, null, null, null, null, Map.of());
    }
}
