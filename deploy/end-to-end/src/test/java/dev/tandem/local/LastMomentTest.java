package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.model.AdvanceDealRequest;
import dev.tandem.client.model.CloseDealRequest;
import dev.tandem.client.model.CloseReasonCode;
import dev.tandem.client.model.DealOutcome;
import dev.tandem.client.model.EngagementStatus;
import dev.tandem.client.model.EngagementView;
import dev.tandem.client.model.HandoffView;
import dev.tandem.client.model.TaskView;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The sign-off that winning waits for is withdrawn at the very moment in which the deal is closed, again and again until it is won. */
@WithSuite
class LastMomentTest {
    private static final String OFFER = "final-proposal";
    private static final int TRIES = 30;
    /** From one try to the next: the later ones begin after the lead service has heard of the sign-off. */
    private static final Duration STEP = Duration.ofMillis(50);

    private final Api api;
    private final Narrator narrator = new Narrator(System.out);

    LastMomentTest(Api api) {
        this.api = api;
    }

    @Test
    void aDealIsWonByWhatIsThereOrNotAtAll() throws InterruptedException {
        Founding founding = new Founding(api, narrator);
        Cast program = founding.program();
        UUID partner = founding.partner(program, "alpine", "Alpine Systems", "DACH");
        founding.register(program, "ada", partner, "Ada Keller", "partnerSeller");
        new ProgramSetup(program, narrator).publishPlaybook();
        ApiCaller ada = program.partnerSeller(partner, "ada");
        UUID lead = new Intake(program, narrator).takeInOne();
        HandoffView handoff = new HandingOff(program, narrator).handTo(ada, partner, lead);
        JointSale sale = new JointSale(program, narrator);
        UUID engagement = sale.engagementOf(handoff.getThread());
        UUID deal = sale.openDeal(handoff, Sample.usd("48000.00"));
        for (String activity : List.of("discovery-call", "technical-validation", OFFER)) {
            sale.evidence(ada, engagement, activity, "They load 40 docks a day by hand");
        }
        for (String stage : List.of("validation", "proposal")) {
            AdvanceDealRequest next = new AdvanceDealRequest().stage(stage);
            Patience.onceHeard(() -> new DealsApi(ada).advanceDeal(deal, next, newKey()));
        }

        boolean won = false;
        for (int i = 0; !won && i < TRIES; i++) {
            sale.signOff(program.manager, engagement, OFFER);
            Thread.sleep(STEP.multipliedBy(i).toMillis());
            won = won(program, engagement, deal, ada);
        }
        assertTrue(won, "not in " + TRIES + " tries");
    }

    private boolean won(Cast program, UUID engagement, UUID deal, ApiCaller ada) {
        EngagementsApi engagements = new EngagementsApi(program.manager);
        CloseDealRequest won = new CloseDealRequest().outcome(DealOutcome.WON).code(CloseReasonCode.INTEGRATION);
        CompletableFuture<Optional<Refusal>> closing =
                CompletableFuture.supplyAsync(() -> refusal(() -> new DealsApi(ada).closeDeal(deal, won, newKey())));
        Optional<Refusal> withdrawing = refusal(() -> engagements.withdrawSignOff(OFFER, engagement, newKey()));
        Optional<Refusal> refused = closing.join();
        narrator.exchange(ada, "closed: %s; withdrawn: %s", code(refused), code(withdrawing));
        if (refused.isPresent()) {
            assertEquals(ClosedGate.CODE, code(refused));
            assertEquals("yes", code(withdrawing));
            EngagementView running = engagements.getEngagement(engagement);
            assertEquals(EngagementStatus.RUNNING, running.getStatus());
            assertEquals(Optional.empty(), signature(running));
            return false;
        }
        EngagementView ended = Patience.awaitUntil(
                "the sale has ended",
                () -> Optional.of(engagements.getEngagement(engagement))
                        .filter(one -> one.getStatus() == EngagementStatus.WON));
        assertEquals(Optional.of(program.personId("max")), signature(ended), "the deal was won by it");
        assertEquals(List.of(), ended.getPassedUnmet());
        assertTrue(ended.getGates().stream().allMatch(gate -> gate.getMissing().isEmpty()), "nothing is missing");
        return true;
    }

    private static Optional<Refusal> refusal(Supplier<?> call) {
        try {
            call.get();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("yes");
    }

    private static Optional<UUID> signature(EngagementView sale) {
        return sale.getTasks().stream()
                .filter(task -> task.getActivity().equals(OFFER))
                .findFirst()
                .map(TaskView::getSignedOffBy);
    }
}
