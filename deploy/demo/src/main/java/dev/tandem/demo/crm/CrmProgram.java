package dev.tandem.demo.crm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Sample;
import dev.tandem.demo.crm.CrmExport.Agent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tenant that the export is taken into: partners, people and plan, registered where they are missing. */
final class CrmProgram {
    static final String TENANT = "crm";

    private final CrmExport export;
    final ApiCaller admin;
    final ApiCaller finance;
    final ApiCaller controller;
    final ApiCaller integration;
    private final Map<String, String> partnerIds = new HashMap<>();

    CrmProgram(Api api, CrmExport export) {
        this.export = export;
        admin = api.vendor(TENANT, "crm-admin", "vendorAdmin");
        finance = api.vendor(TENANT, "crm-finance", "finance");
        controller = api.vendor(TENANT, "crm-controller", "finance");
        integration = api.vendor(TENANT, "crm-integration", "integration");
    }

    void register(Quarter booksStart) {
        Answer tenant = admin.tryPost(
                "/v1/tenants",
                Map.of(
                        "name",
                        "CRM import",
                        "zone",
                        "UTC",
                        "booksStartOn",
                        booksStart.firstDay().toString(),
                        "sandbox",
                        false));
        if (tenant.status() != 409) {
            tenant.required();
        }
        Set<String> known = values(admin.all("/v1/persons"), "id");
        export.agentsByManager()
                .forEach(agent -> person(known, agent.managerId(), "vendor", agent.manager(), "channelManager"));
        admin.all("/v1/partners")
                .forEach(partner -> partnerIds.put(
                        partner.path("externalId").asText(), partner.path("id").asText()));
        export.agents().forEach(agent -> register(agent, known));
    }

    private void register(Agent agent, Set<String> knownPersons) {
        String partnerId = partnerIds.computeIfAbsent(
                agent.name(),
                name -> admin.postOnceHeard(
                                "/v1/partners",
                                Map.of(
                                        "externalId",
                                        name,
                                        "name",
                                        name,
                                        "territory",
                                        agent.office(),
                                        "managerId",
                                        agent.managerId()))
                        .id());
        person(knownPersons, agent.personId(), partnerId, agent.name(), "partnerSeller");
    }

    private void person(Set<String> known, String id, String side, String name, String role) {
        if (known.add(id)) {
            admin.postOnceHeard(
                    "/v1/persons",
                    Map.of("id", id, "side", side, "name", name, "email", id + "@crm.example", "roles", List.of(role)));
        }
    }

    /** The sample plan's rules, in force from the books' start. */
    void approvePlan(Quarter booksStart) {
        if (!finance.all("/v1/plans").isEmpty()) {
            return;
        }
        Map<String, Object> plan = Sample.body("plan.json");
        plan.put("effectiveFrom", booksStart.firstDay().toString());
        Answer draft = finance.postOnceHeard("/v1/plans", plan);
        controller.postOnceHeard("/v1/plans/" + draft.id() + "/approve", Map.of());
    }

    String partnerId(String name) {
        return partnerIds.getOrDefault(name, "");
    }

    private static Set<String> values(List<JsonNode> items, String field) {
        return items.stream().map(item -> item.path(field).asText()).collect(Collectors.toSet());
    }
}
