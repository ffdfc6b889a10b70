package dev.tandem.lead.choice.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is known of a sale that is to begin: nothing about people. What is not known is null, or empty.
 *
 * @param territory that the lead was routed in, else the partner's
 * @param country of the customer, by ISO 3166-1
 * @param industry of the customer
 * @param productIds what the sale is about
 * @param attributes of the lead, by the tenant's own schema
 */
public record SaleFacts(
        PartnerFacts partner,
        String territory,
        String country,
        String industry,
        Set<UUID> productIds,
        Map<String, Object> attributes) {

    /** The partner of the sale. */
    public record PartnerFacts(UUID id, String tier, String type, String territory) {
        /** While nobody has the sale. */
        public static final PartnerFacts UNKNOWN = new PartnerFacts(null, null, null, null);
    }

    /** As text, one for each element of a list; empty if the lead has none. */
    List<String> attribute(String name) {
        Object value = attributes.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
