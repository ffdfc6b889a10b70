package dev.tandem.demo.crm;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Sample;
import dev.tandem.demo.crm.CrmExport.Agent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tenant that the export is taken into: partners, people and plan, registered where they are missing. */
final class CrmProgram {
    static final String TENANT = "crm";

    private final CrmExport export;
    final ApiCaller admin;
    final ApiCaller finance;
    final ApiCaller controller;
    final ApiCaller integration;
    private final Map<String, String> partnerIds = new HashMap<>();
    /** By their names. */
    private final Map<String, String> managerIds = new HashMap<>();

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
        export.agentsByManager()
                .forEach(agent -> managerIds.put(
                        agent.manager(), person(agent.managerSub(), "vendor", agent.manager(), "channelManager")));
        admin.all("/v1/partners")
                .forEach(partner -> partnerIds.put(
                        partner.path("externalId").asText(), partner.path("id").asText()));
        export.agents().forEach(this::register);
    }

    private void register(Agent agent) {
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
                                        managerIds.get(agent.manager())))
                        .id());
        person(agent.sub(), partnerId, agent.name(), "partnerSeller");
    }

    /** Returns the id of a person, who is registered if missing. */
    private String person(String sub, String side, String name, String role) {
        Answer known = admin.get("/v1/persons?sub=" + URLEncoder.encode(sub, StandardCharsets.UTF_8));
        if (known.has("/items/0")) {
            return known.text("/items/0/personId");
        }
        return admin.postOnceHeard(
                        "/v1/persons",
                        Map.of(
                                "sub",
                                sub,
                                "side",
                                side,
                                "name",
                                name,
                                "email",
                                sub + "@crm.example",
                                "roles",
                                List.of(role)))
                .text("/personId");
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
}
