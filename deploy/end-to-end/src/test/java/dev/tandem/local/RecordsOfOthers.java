package dev.tandem.local;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every address at which the sample program's sale can be read or moved, as its vendor knows them. */
final class RecordsOfOthers {
    private final ApiCaller vendor;

    RecordsOfOthers(Api api, String tenant) {
        vendor = api.vendor(tenant, "olga", "vendorAdmin", "finance", "channelManager", "vendorSeller");
    }

    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (JsonNode lead : vendor.all("/v1/leads")) {
            addWith(addresses, "/v1/leads/" + id(lead), "/routing-decision");
            vendor.all("/v1/engagements?thread=" + lead.path("thread").asText())
                    .forEach(engagement -> addEngagement(addresses, "/v1/engagements/" + id(engagement)));
        }
        vendor.all("/v1/handoffs").forEach(handoff -> addWith(addresses, "/v1/handoffs/" + id(handoff), "/package"));
        vendor.all("/v1/deals").forEach(deal -> addresses.add("/v1/deals/" + id(deal)));
        vendor.all("/v1/escalations").forEach(one -> addresses.add("/v1/escalations/" + id(one)));
        vendor.all("/v1/statements").forEach(statement -> addStatement(addresses, "/v1/statements/" + id(statement)));
        vendor.all("/v1/partners").forEach(partner -> addPartner(addresses, id(partner)));
        return addresses;
    }

    /** The actions of a partner, each with a body that the record's own partner could send. */
    Map<String, Map<String, String>> actions() {
        Map<String, Map<String, String>> actions = new LinkedHashMap<>();
        for (JsonNode handoff : vendor.all("/v1/handoffs")) {
            actions.put("/v1/handoffs/" + id(handoff) + "/accept", Map.of());
            actions.put("/v1/handoffs/" + id(handoff) + "/decline", Map.of("reason", "No time"));
        }
        for (JsonNode deal : vendor.all("/v1/deals")) {
            actions.put("/v1/deals/" + id(deal) + "/advance", Map.of("stage", "proposal"));
            actions.put("/v1/deals/" + id(deal) + "/close", Map.of("outcome", "lost", "reason", "No budget"));
            String thread = deal.path("thread").asText();
            vendor.all("/v1/engagements?thread=" + thread).forEach(engagement -> {
                String task = "/v1/engagements/" + id(engagement) + "/tasks/discovery-call";
                actions.put(task + "/evidence", Map.of("note", "We met"));
                actions.put(task + "/sign-off", Map.of());
            });
        }
        return actions;
    }

    private static void addEngagement(List<String> addresses, String engagement) {
        addresses.add(engagement);
        for (String within : List.of("debriefs", "discount-requests", "closing-items", "closing-team", "objections")) {
            addresses.add(engagement + "/" + within);
        }
    }

    private void addStatement(List<String> addresses, String statement) {
        addWith(addresses, statement, "/lines");
        vendor.all(statement + "/lines")
                .forEach(line -> addresses.add(statement + "/lines/" + id(line) + "/explanation"));
    }

    private void addPartner(List<String> addresses, String partner) {
        addresses.add("/v1/partners/" + partner);
        vendor.all("/v1/products")
                .forEach(product ->
                        addresses.add("/v1/price-quotes?productId=" + id(product) + "&partnerId=" + partner));
    }

    private static void addWith(List<String> addresses, String address, String within) {
        addresses.add(address);
        addresses.add(address + within);
    }

    private static String id(JsonNode item) {
        return item.path("id").asText();
    }
}
