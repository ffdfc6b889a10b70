package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.demo.Cast;
import dev.tandem.demo.Founding;
import dev.tandem.demo.HandingOff;
import dev.tandem.demo.Intake;
import dev.tandem.demo.JointSale;
import dev.tandem.demo.Narrator;
import dev.tandem.demo.ProgramSetup;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No service calls another to answer a request: a sale goes on while the playbook service is stopped. */
@WithSuite
class ServiceAwayTest {
    private static final String PLAYBOOK = "playbook-service";
    private static final Map<String, String> PRICE = Map.of("amount", "48000.00", "currency", "USD");
    private static final Map<String, String> WON = Map.of("outcome", "won", "reason", "Best fit");

    private final Api api;
    private final RunningSuite suite;
    private final Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
    private Cast program;
    private ApiCaller ada;
    private ApiCaller nils;
    private JointSale sale;
    private String lead;

    ServiceAwayTest(Api api, RunningSuite suite) {
        this.api = api;
        this.suite = suite;
    }

    @BeforeEach
    void aLeadThatIsRouted() {
        Founding founding = new Founding(api, quiet);
        program = founding.program();
        String home = founding.partner(program, "alpine", "Alpine Systems", "DACH");
        String abroad = founding.partner(program, "fjord", "Fjord Consulting", "NORDICS");
        founding.register(program, "ada", home, "Ada Keller", "partnerSeller");
        founding.register(program, "ben", home, "Ben Vogt", "partnerSeller");
        ada = program.partnerSeller(home, "ada");
        nils = program.partnerSeller(abroad, "nils");
        ProgramSetup agreements = new ProgramSetup(program, quiet);
        agreements.publishPlaybook();
        agreements.routeByTerritory(home, abroad);
        sale = new JointSale(program, quiet);
        Intake intake = new Intake(program, quiet);
        lead = intake.takeInOne();
        intake.routedTo(home, lead);
    }

    @Test
    void itsGatesOpenAndHoldAsTheLeadServiceHeardOfThem() {
        Answer handoff = handedOff();
        String engagement = sale.engagementOf(handoff.text("/thread"));
        String deal = sale.openDeal(handoff, PRICE);
        sale.evidence(ada, engagement, "discovery-call", "They load 40 docks a day by hand");
        ada.postOnceHeard(deal + "/advance", Map.of("stage", "validation"));
        sale.evidence(ada, engagement, "technical-validation", "Their order data loads in 3 s");
        sale.evidence(ada, engagement, "final-proposal", "The proposal as the customer has it");
        assertEquals("signOff", onlyMissingBeforeWinning(deal));

        suite.without(PLAYBOOK, () -> {
            ada.post(deal + "/advance", Map.of("stage", "proposal"));
            assertEquals("signOff", onlyMissingBeforeWinning(deal));
        });

        Patience.awaitUntil(
                "the engagement in stage proposal",
                () -> Optional.of(program.manager.get(engagement))
                        .filter(caughtUp -> caughtUp.text("/stage").equals("proposal")));
        sale.signOff(program.manager, engagement, "final-proposal");
        Answer won = ada.postOnceHeard(deal + "/close", WON);
        assertEquals("won", won.text("/status"));
    }

    @Test
    void aSaleBegunMeanwhileWaitsForItsEngagement() {
        AtomicReference<Answer> handoff = new AtomicReference<>();
        AtomicReference<String> deal = new AtomicReference<>();

        suite.without(PLAYBOOK, () -> {
            handoff.set(handedOff());
            deal.set(sale.openDeal(handoff.get(), PRICE));
            Answer refused = ada.refused(409, deal.get() + "/advance", Map.of("stage", "validation"));
            assertEquals("gatePending", refused.text("/code"));
        });

        String engagement = sale.engagementOf(handoff.get().text("/thread"));
        sale.evidence(ada, engagement, "discovery-call", "They load 40 docks a day by hand");
        Answer entered = ada.postOnceHeard(deal.get() + "/advance", Map.of("stage", "validation"));
        assertEquals("validation", entered.text("/stage"));
    }

    private Answer handedOff() {
        return new HandingOff(program, quiet).handOff(lead, ada, nils);
    }

    private String onlyMissingBeforeWinning(String deal) {
        Answer refused = Patience.lastLook(
                () -> ada.refused(409, deal + "/close", WON),
                answer -> answer.items("/missing").size() == 1);
        return refused.text("/missing/0/requirement");
    }
}
