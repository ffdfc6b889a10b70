package dev.tandem.demo;

import dev.tandem.client.model.HandoffView;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.UUID;

/** The main job, end to end, through the gateway: a lead becomes a paid commission. Any step that falls short ends it. */
public final class MainJob {
    /** 50,000 at 4.75 %, 100,000 at 6.125 %, 30,000 at 9.375 % make 11,312.50, shared 70 to 30. */
    private static final String SEVENTY_PERCENT = "7918.75";

    private static final String THIRTY_PERCENT = "3393.75";

    private final Api api;
    private final Narrator narrator = new Narrator(System.out);

    public MainJob(Api api) {
        this.api = api;
    }

    /** Returns the tenant it was played in. */
    public String play() {
        Founding founding = new Founding(api, narrator);
        Cast program = founding.program();
        UUID homeId = founding.partner(program, "alpine", "Alpine Systems", "DACH");
        UUID abroadId = founding.partner(program, "fjord", "Fjord Consulting", "NORDICS");
        founding.register(program, "ada", homeId, "Ada Keller", "partnerSeller");
        founding.register(program, "ben", homeId, "Ben Vogt", "partnerSeller");
        founding.register(program, "nils", abroadId, "Nils Berg", "partnerSeller");
        agreeOn(program, homeId, abroadId);
        return program.tenant();
    }

    private void agreeOn(Cast program, UUID homeId, UUID abroadId) {
        ProgramSetup agreements = new ProgramSetup(program, narrator);
        agreements.publishPlaybook();
        agreements.routeByTerritory(homeId, abroadId);
        new Scoring(program, narrator).learn();
        agreements.approvePlan();
        UUID productId = agreements.listProduct();
        ApiCaller ada = program.partnerSeller(homeId, "ada");
        ApiCaller nils = program.partnerSeller(abroadId, "nils");
        PriceList prices = new PriceList(program, narrator);
        prices.agreeOn(productId);
        prices.quote(productId, ada);
        beforeTheSale(program, productId, ada, nils);
        HandoffView handoff = handOff(program, homeId, ada, nils);
        UUID dealId = sell(program, handoff, productId, abroadId, ada);
        String periodOfTheSale = pay(program, dealId, ada, nils);
        new DisputedLine(program, narrator).upheld(program.partnerAdmin(abroadId, "nora"), periodOfTheSale);
        new AnotherPlan(program, narrator).replayed();
        AfterSale after = new AfterSale(program, narrator);
        after.settle(dealId, nils);
        after.count(dealId);
    }

    private void beforeTheSale(Cast program, UUID productId, ApiCaller ada, ApiCaller nils) {
        new RivalRegistrations(program, narrator).twoOnOneSale(productId, nils, ada);
        LeadFile file = new LeadFile(program, narrator);
        file.takeIn();
        file.tryOtherRules();
    }

    private HandoffView handOff(Cast program, UUID homeId, ApiCaller ada, ApiCaller nils) {
        Intake intake = new Intake(program, narrator);
        UUID leadId = intake.takeIn();
        new Scoring(program, narrator).explain(leadId);
        intake.routedTo(homeId, leadId);
        return new HandingOff(program, narrator).handOff(leadId, ada, nils);
    }

    private UUID sell(Cast program, HandoffView handoff, UUID productId, UUID coSellerId, ApiCaller ada) {
        JointSale sale = new JointSale(program, narrator);
        UUID engagement = sale.engagementOf(handoff.getThread());
        UUID deal = sale.openDeal(handoff, productId, coSellerId);
        sale.advance(
                deal,
                "validation",
                refused -> sale.evidence(ada, engagement, "discovery-call", "They load 40 docks a day by hand"),
                ada);
        sale.advance(
                deal,
                "proposal",
                refused -> sale.evidence(ada, engagement, "technical-validation", "Their order data loads in 3 s"),
                ada);
        sale.win(deal, refused -> signTheProposal(program, sale, engagement, ada), ada);
        return deal;
    }

    private static void signTheProposal(Cast program, JointSale sale, UUID engagement, ApiCaller ada) {
        sale.evidence(ada, engagement, "final-proposal", "The proposal as the customer has it");
        sale.signOff(program.manager, engagement, "final-proposal");
    }

    /** Returns the period of the postings. */
    private String pay(Cast program, UUID dealId, ApiCaller ada, ApiCaller nils) {
        Payday payday = new Payday(program, narrator);
        String period = payday.accrued(dealId);
        payday.publishStatements(period);
        payday.check(ada, period, SEVENTY_PERCENT);
        payday.check(nils, period, THIRTY_PERCENT);
        payday.explain(ada, period);
        return period;
    }
}
