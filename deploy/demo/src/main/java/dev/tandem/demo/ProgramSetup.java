package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.PlansApi;
import dev.tandem.client.api.PlaybooksApi;
import dev.tandem.client.api.ProductsApi;
import dev.tandem.client.api.RoutingApi;
import dev.tandem.client.model.CreateProductRequest;
import dev.tandem.client.model.DraftPlan;
import dev.tandem.client.model.DraftPlaybookRequest;
import dev.tandem.client.model.DraftRuleSetRequest;
import dev.tandem.client.model.NewRule;
import dev.tandem.client.model.NewTerritory;
import dev.tandem.client.model.Plan;
import dev.tandem.client.model.PlaybookView;
import dev.tandem.client.model.ProductView;
import dev.tandem.client.model.RoutingStep;
import dev.tandem.client.model.RuleSetView;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Sample;
import java.util.List;
import java.util.UUID;

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
        PlaybookView draft = new PlaybooksApi(program.manager)
                .draftPlaybook(Sample.body("playbook.json", DraftPlaybookRequest.class), newKey());
        narrator.exchange(
                program.manager, "draft version %s with 3 activities, one accountable each", draft.getVersion());
        publish(draft.getId());
    }

    /** Whoever approves a playbook is not who wrote it. */
    public void publish(UUID draft) {
        new PlaybooksApi(program.manager).submitPlaybook(draft, newKey());
        narrator.exchange(program.manager, "in review");
        PlaybooksApi playbooks = new PlaybooksApi(program.admin);
        playbooks.approvePlaybook(draft, newKey());
        narrator.exchange(program.admin, "approved by a second person");
        playbooks.publishPlaybook(draft, newKey());
        narrator.exchange(program.admin, "published");
        narrator.next("PlaybookPublished brings the lead service its stages, template and clocks");
    }

    public void routeByTerritory(UUID homeId, UUID abroadId) {
        narrator.chapter("Routing rules by territory");
        RoutingApi routing = new RoutingApi(program.manager);
        DraftRuleSetRequest rules = new DraftRuleSetRequest()
                .addTerritoriesItem(new NewTerritory().code("DACH").countries(List.of("DE", "AT", "CH")))
                .addTerritoriesItem(new NewTerritory().code("NORDICS").countries(List.of("SE", "NO", "DK", "FI")))
                .addRulesItem(rule("dach-first", 10, homeId).territory("DACH"))
                .addRulesItem(rule("nordics-first", 20, abroadId).territory("NORDICS"))
                .addRulesItem(rule("anywhere", 10, homeId).step(RoutingStep.FALLBACK));
        RuleSetView draft = Patience.onceHeard(() -> routing.draftRoutingRuleSet(rules, newKey()));
        narrator.exchange(program.manager, "version %s, 3 rules", draft.getVersion());
        routing.publishRoutingRuleSet(draft.getVersion(), newKey());
        narrator.exchange(program.manager, "in force");
    }

    private static NewRule rule(String code, int priority, UUID partnerId) {
        return new NewRule()
                .code(code)
                .step(RoutingStep.TERRITORY)
                .priority(priority)
                .partnerId(partnerId);
    }

    public void approvePlan() {
        narrator.chapter("An incentive plan: tiers on the quarter's won amount, and an overlay for the manager");
        Plan draft = Patience.onceHeard(
                () -> new PlansApi(program.finance).draftPlan(Sample.body("plan.json", DraftPlan.class), newKey()));
        narrator.exchange(program.finance, "plan %s version %s, draft", draft.getCode(), draft.getVersion());
        Patience.onceHeard(() -> new PlansApi(program.controller).approvePlan(draft.getId(), newKey()));
        narrator.exchange(program.controller, "approved by a second person");
    }

    /** Returns the product's id. */
    public UUID listProduct() {
        CreateProductRequest planner =
                new CreateProductRequest().name("Dock Planner").listPrice(Sample.usd("60000.00"));
        ProductView product = Patience.onceHeard(() -> new ProductsApi(program.admin).createProduct(planner, newKey()));
        narrator.exchange(program.admin, "Dock Planner at 60,000.00 USD");
        return product.getId();
    }
}
