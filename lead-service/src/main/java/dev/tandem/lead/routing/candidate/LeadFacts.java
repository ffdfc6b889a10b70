package dev.tandem.lead.routing.candidate;

import java.util.Map;

/**
 * What rules may look at of a lead: nothing about the person. Whatever is unknown is null.
 *
 * @param domain of the contact's mail address; a mail provider's says nothing about the company
 * @param attributes answers to what the tenant asks of every lead
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
