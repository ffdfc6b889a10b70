package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.model.AdvanceDealRequest;
import dev.tandem.client.model.CloseDealRequest;
import dev.tandem.client.model.DealOutcome;
import dev.tandem.client.model.DealStatus;
import dev.tandem.client.model.DealView;
import dev.tandem.client.model.HandoffView;
import dev.tandem.client.model.MissingRequirement;
import dev.tandem.client.model.Money;
import dev.tandem.demo.Cast;
import dev.tandem.demo.ClosedGate;
import dev.tandem.demo.Founding;
import dev.tandem.demo.HandingOff;
import dev.tandem.demo.Intake;
import dev.tandem.demo.JointSale;
import dev.tandem.demo.Narrator;
import dev.tandem.demo.ProgramSetup;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Refusal;
import dev.tandem.demo.api.Sample;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No service calls another to answer a request: a sale goes on while the playbook service is stopped. One that is killed is
 * started again, and hears what it has missed.
 */
@WithSuite
class ServiceAwayTest {
    private static final String PLAYBOOK = "playbook-service";
    private static final String LEAD = "lead-service";
    private static final Money PRICE = Sample.usd("48000.00");
    private static final CloseDealRequest WON =
            new CloseDealRequest().outcome(DealOutcome.WON).reason("Best fit");

    private final Api api;
    private final RunningSuite suite;
    private final Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
    private Cast program;
    private UUID home;
    private UUID abroad;
    private ApiCaller ada;
    private ApiCaller nils;
    private JointSale sale;
    private UUID lead;

    ServiceAwayTest(Api api, RunningSuite suite) {
        this.api = api;
        this.suite = suite;
    }

    @BeforeEach
    void aLeadThatIsRouted() {
        foundProgram();
        takeLeadIn();
    }

    /** The playbook service alone has a part in it. */
    private void foundProgram() {
        Founding founding = new Founding(api, quiet);
        program = founding.program();
        home = founding.partner(program, "alpine", "Alpine Systems", "DACH");
        abroad = founding.partner(program, "fjord", "Fjord Consulting", "NORDICS");
        founding.register(program, "ada", home, "Ada Keller", "partnerSeller");
        founding.register(program, "ben", home, "Ben Vogt", "partnerSeller");
        ada = program.partnerSeller(home, "ada");
        nils = program.partnerSeller(abroad, "nils");
        new ProgramSetup(program, quiet).publishPlaybook();
        sale = new JointSale(program, quiet);
    }

    private void takeLeadIn() {
        new ProgramSetup(program, quiet).routeByTerritory(home, abroad);
        Intake intake = new Intake(program, quiet);
        lead = intake.takeInOne();
        intake.routedTo(home, lead);
    }

    @Test
    void itsGatesOpenAndHoldAsTheLeadServiceHeardOfThem() {
        HandoffView handoff = handedOff();
        UUID engagement = sale.engagementOf(handoff.getThread());
        UUID deal = sale.openDeal(handoff, PRICE);
        sale.evidence(ada, engagement, "discovery-call", "They load 40 docks a day by hand");
        Patience.onceHeard(() -> advance(deal, "validation"));
        sale.evidence(ada, engagement, "technical-validation", "Their order data loads in 3 s");
        sale.evidence(ada, engagement, "final-proposal", "The proposal as the customer has it");
        assertEquals("signOff", onlyMissingBeforeWinning(deal));

        suite.without(PLAYBOOK, () -> {
            advance(deal, "proposal");
            assertEquals("signOff", onlyMissingBeforeWinning(deal));
        });

        Patience.awaitUntil(
                "the engagement in stage proposal",
                () -> Optional.of(new EngagementsApi(program.manager).getEngagement(engagement))
                        .filter(caughtUp -> caughtUp.getStage().equals("proposal")));
        sale.signOff(program.manager, engagement, "final-proposal");
        DealView won = Patience.onceHeard(() -> close(deal));
        assertEquals(DealStatus.WON, won.getStatus());
    }

    @Test
    void aSaleBegunMeanwhileWaitsForItsEngagement() {
        AtomicReference<HandoffView> handoff = new AtomicReference<>();
        AtomicReference<UUID> deal = new AtomicReference<>();

        suite.without(PLAYBOOK, () -> {
            handoff.set(handedOff());
            deal.set(sale.openDeal(handoff.get(), PRICE));
            Refusal refused = ada.refused(409, () -> advance(deal.get(), "validation"));
            assertEquals("gatePending", refused.code());
        });

        UUID engagement = sale.engagementOf(handoff.get().getThread());
        sale.evidence(ada, engagement, "discovery-call", "They load 40 docks a day by hand");
        DealView entered = Patience.onceHeard(() -> advance(deal.get(), "validation"));
        assertEquals("validation", entered.getStage());
    }

    @Test
    void aKilledLeadServiceHearsOfTheProgramThatWasFoundedMeanwhile() {
        suite.killing(LEAD, this::foundProgram);

        takeLeadIn();

        assertEquals(home, handedOff().getPartnerId());
    }

    @Test
    void aKilledPlaybookServiceHearsOfTheSaleThatBeganMeanwhile() {
        AtomicReference<HandoffView> handoff = new AtomicReference<>();

        suite.killing(PLAYBOOK, () -> handoff.set(handedOff()));

        UUID engagement = sale.engagementOf(handoff.get().getThread());
        sale.evidence(ada, engagement, "discovery-call", "They load 40 docks a day by hand");
    }

    private HandoffView handedOff() {
        return new HandingOff(program, quiet).handOff(lead, ada, nils);
    }

    private DealView advance(UUID deal, String stage) {
        return new DealsApi(ada).advanceDeal(deal, new AdvanceDealRequest().stage(stage), newKey());
    }

    private DealView close(UUID deal) {
        return new DealsApi(ada).closeDeal(deal, WON, newKey());
    }

    private String onlyMissingBeforeWinning(UUID deal) {
        List<MissingRequirement> missing = Patience.lastLook(
                () -> ada.refused(409, () -> close(deal)).as(ClosedGate.class).missing(),
                named -> named != null && named.size() == 1);
        return missing.get(0).getRequirement().getValue();
    }
}
