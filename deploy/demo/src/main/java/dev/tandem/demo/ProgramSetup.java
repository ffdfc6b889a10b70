package dev.tandem.demo;

import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Sample;
import java.util.List;
import java.util.Map;

/** The agreements of vendor and partners before anything is sold: playbook, routing, plan, price list. */
public final class ProgramSetup {
    private final Cast program;
    private final Narrator narrator;

    public ProgramSetup(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    public void publishPlaybook() {
        narrator.chapter("A playbook with a role matrix");
        Answer draft = program.manager.post("/v1/playbooks", Sample.body("playbook.json"));
        narrator.exchange(
                program.manager, draft, "draft version %s with 3 activities, one accountable each", version(draft));
        publish(draft);
    }

    /** Whoever approves a playbook is not who wrote it. */
    public void publish(Answer draft) {
        String path = "/v1/playbooks/" + draft.id();
        narrator.exchange(program.manager, program.manager.post(path + "/submit", Map.of()), "in review");
        narrator.exchange(
                program.admin, program.admin.post(path + "/approve", Map.of()), "approved by a second person");
        narrator.exchange(program.admin, program.admin.post(path + "/publish", Map.of()), "published");
        narrator.next("PlaybookPublished brings the lead service its stages, template and clocks");
    }

    private static String version(Answer draft) {
        return draft.text("/version");
    }

    public void routeByTerritory(String homeId, String abroadId) {
        narrator.chapter("Routing rules by territory");
        Answer draft = program.manager.postOnceHeard(
                "/v1/routing-rule-sets",
                Map.of(
                        "territories",
                        List.of(
                                Map.of("code", "DACH", "countries", List.of("DE", "AT", "CH")),
                                Map.of("code", "NORDICS", "countries", List.of("SE", "NO", "DK", "FI"))),
                        "rules",
                        List.of(
                                rule("dach-first", 10, "DACH", homeId),
                                rule("nordics-first", 20, "NORDICS", abroadId),
                                Map.of("code", "anywhere", "step", "fallback", "priority", 10, "partnerId", homeId))));
        narrator.exchange(program.manager, draft, "version %s, 3 rules", version(draft));
        Answer published = program.manager.post("/v1/routing-rule-sets/" + version(draft) + "/publish", Map.of());
        narrator.exchange(program.manager, published, "in force");
    }

    private static Map<String, ?> rule(String code, int priority, String territory, String partnerId) {
        return Map.of(
                "code",
                code,
                "step",
                "territory",
                "priority",
                priority,
                "territory",
                territory,
                "partnerId",
                partnerId);
    }

    public void approvePlan() {
        narrator.chapter("An incentive plan: tiers on the quarter's won amount, and an overlay for the manager");
        Answer draft = program.finance.postOnceHeard("/v1/plans", Sample.body("plan.json"));
        narrator.exchange(program.finance, draft, "plan %s version %s, draft", draft.text("/code"), version(draft));
        Answer approved = program.controller.postOnceHeard("/v1/plans/" + draft.id() + "/approve", Map.of());
        narrator.exchange(program.controller, approved, "approved by a second person");
    }

    /** Returns the product's id. */
    public String listProduct() {
        Answer product = program.admin.postOnceHeard(
                "/v1/products",
                Map.of("name", "Dock Planner", "listPrice", Map.of("amount", "60000.00", "currency", "USD")));
        narrator.exchange(program.admin, product, "Dock Planner at 60,000.00 USD");
        return product.id();
    }
}
