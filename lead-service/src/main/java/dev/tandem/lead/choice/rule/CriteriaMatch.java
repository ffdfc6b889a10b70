package dev.tandem.lead.choice.rule;

import dev.tandem.lead.playbook.SaleCriteria;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds the criteria of a playbook against a sale. */
final class CriteriaMatch {
    private final List<Criterion> criteria = new ArrayList<>();

    private CriteriaMatch() {}

    static List<Criterion> of(SaleCriteria named, SaleFacts sale) {
        CriteriaMatch match = new CriteriaMatch();
        match.hold("product", texts(named.productIds()), texts(sale.productIds()));
        match.hold("territory", named.territories(), known(sale.territory()));
        match.hold("partnerType", named.partnerTypes(), known(sale.partner().type()));
        match.hold("country", named.countries(), known(sale.country()));
        match.hold("industry", named.industries(), known(sale.industry()));
        named.attributes().forEach(attribute -> match.attribute(attribute, sale.attribute(attribute.name())));
        return match.criteria;
    }

    private void hold(String name, List<String> expected, List<String> actual) {
        if (!expected.isEmpty()) {
            criteria.add(new Criterion(name, expected, actual, anyOf(expected, actual)));
        }
    }

    /** What somebody wrote into an attribute is kept only as far as the playbook names it: else it could be about a person. */
    private void attribute(SaleCriteria.LeadAttribute attribute, List<String> actual) {
        List<String> named = actual.stream()
                .filter(value -> anyOf(attribute.values(), List.of(value)))
                .toList();
        criteria.add(new Criterion("attributes." + attribute.name(), attribute.values(), named, !named.isEmpty()));
    }

    private static boolean anyOf(List<String> expected, List<String> actual) {
        return expected.stream()
                .anyMatch(one -> actual.stream().anyMatch(other -> one.strip().equalsIgnoreCase(other.strip())));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().toList();
    }

    private static List<String> known(String text) {
        return Stream.ofNullable(text).toList();
    }
}
