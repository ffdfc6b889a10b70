package dev.tandem.lead.playbook;

import java.util.List;
import java.util.UUID;

/**
 * The sales that a playbook is made for. Each filled list, and each attribute, is one criterion.
 *
 * @param countries of the customer, by ISO 3166-1
 * @param industries of the customer, as the sector of its account
 */
public record SaleCriteria(
        List<UUID> productIds,
        List<String> territories,
        List<String> partnerTypes,
        List<String> countries,
        List<String> industries,
        List<LeadAttribute> attributes) {
    public static final SaleCriteria NONE = new SaleCriteria(null, null, null, null, null, null);

    public SaleCriteria {
        productIds = productIds == null ? List.of() : productIds;
        territories = territories == null ? List.of() : territories;
        partnerTypes = partnerTypes == null ? List.of() : partnerTypes;
        countries = countries == null ? List.of() : countries;
        industries = industries == null ? List.of() : industries;
        attributes = attributes == null ? List.of() : attributes;
    }

    /** An attribute of leads, and the values of it that match. */
    public record LeadAttribute(String name, List<String> values) {}
}
