package dev.tandem.lead.lead;

import java.util.Map;

/**
 * An enquiry about a possible sale.
 *
 * @param country of the customer, ISO 3166-1 alpha-2; null when unknown
 * @param source where it came from, such as {@code webinar}
 * @param problem the customer's pressing problem, in a sentence
 * @param nextSteps what the customer would like to happen next
 * @param externalId the id in the source system; null if there is none
 * @param attributes values by the tenant's own schema; empty if there are none
 */
public record Enquiry(
        String company,
        Contact contact,
        String country,
        String source,
        String problem,
        String nextSteps,
        String externalId,
        Map<String, Object> attributes) {}
