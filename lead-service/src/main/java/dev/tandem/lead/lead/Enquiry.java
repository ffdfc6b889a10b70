package dev.tandem.lead.lead;

import java.util.Map;

/**
 * What somebody brought in about a possible sale.
 *
 * @param country where the customer is, ISO 3166-1 alpha-2; null when unknown
 * @param source where it came from, such as {@code webinar}
 * @param problem the customer's pressing problem, in a sentence
 * @param nextSteps what the customer would like to happen next
 * @param externalId the id it has in the system it came from; null if there is none
 * @param attributes answers to what the tenant asks of every lead; empty if there are none
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
