package dev.tandem.local;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.crm.CrmImport;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The published statements of an import, by the names of the export. */
final class PublishedStatements {
    private final ApiCaller finance;
    private final Map<String, String> names = new HashMap<>();

    PublishedStatements(Api api) {
        finance = api.vendor(CrmImport.TENANT, "reader", "finance");
        ApiCaller admin = api.vendor(CrmImport.TENANT, "reader", "vendorAdmin");
        admin.all("/v1/partners").forEach(partner -> name(partner, "id"));
        admin.all("/v1/persons").forEach(person -> name(person, "personId"));
    }

    private void name(JsonNode somebody, String id) {
        names.put(somebody.path(id).asText(), somebody.path("name").asText());
    }

    /** @param part {@code commission} or {@code overlay} */
    Map<String, BigDecimal> amounts(String part, String quarter) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (JsonNode statement : all(quarter)) {
            BigDecimal amount =
                    new BigDecimal(statement.at("/" + part + "/amount").asText());
            if (amount.signum() != 0) {
                amounts.merge(names.get(statement.path("payeeId").asText()), amount, BigDecimal::add);
            }
        }
        return amounts;
    }

    List<JsonNode> all(String quarter) {
        return finance.all("/v1/statements?status=published&period=" + quarter);
    }
}
