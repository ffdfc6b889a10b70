package dev.tandem.local;

import static dev.tandem.demo.api.ApiCaller.newKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.client.api.HandoffsApi;
import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.RoutingApi;
import dev.tandem.client.api.RoutingApi.APIListRoutingQueueRequest;
import dev.tandem.client.api.SandboxApi;
import dev.tandem.client.model.ClockStatus;
import dev.tandem.client.model.DraftRuleSetRequest;
import dev.tandem.client.model.HandoffStatus;
import dev.tandem.client.model.HandoffView;
import dev.tandem.client.model.LeadStatus;
import dev.tandem.client.model.MoveSandboxClockRequest;
import dev.tandem.client.model.NewRule;
import dev.tandem.client.model.NewTerritory;
import dev.tandem.client.model.OfferHandoffRequest;
import dev.tandem.client.model.PageQueuedLeadView;
import dev.tandem.client.model.QueuedLeadView;
import dev.tandem.client.model.RoutingStep;
import dev.tandem.client.model.SandboxClockView;
import dev.tandem.client.model.ServiceStateView;
import dev.tandem.client.model.WaitsFor;
import dev.tandem.demo.Cast;
import dev.tandem.demo.Founding;
import dev.tandem.demo.Intake;
import dev.tandem.demo.Narrator;
import dev.tandem.demo.ProgramSetup;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.Bulk;
import dev.tandem.demo.api.Patience;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever moves a sandbox's clock need not wait by itself for what that makes due. */
@WithSuite
class SandboxReadyTest {
    private static final String THREE_DAYS = "P3D";
    private static final int A_THOUSAND = 1_000;
    private static final Duration TO_BE_STUCK = Duration.ofSeconds(120);

    private final Api api;
    private final RunningSuite suite;
    private final Narrator quiet = new Narrator(new PrintStream(OutputStream.nullOutputStream()));
    private Cast program;
    private UUID home;
    private UUID lead;

    SandboxReadyTest(Api api, RunningSuite suite) {
        this.api = api;
        this.suite = suite;
    }

    @BeforeEach
    void aSandboxWithARoutedLead() {
        Founding founding = new Founding(api, quiet);
        program = founding.sandbox();
        home = founding.partner(program, "alpine", "Alpine Systems", "DACH");
        UUID abroad = founding.partner(program, "fjord", "Fjord Consulting", "NORDICS");
        founding.register(program, "ada", home, "Ada Keller", "partnerSeller");
        founding.register(program, "ben", home, "Ben Vogt", "partnerSeller");
        ProgramSetup setup = new ProgramSetup(program, quiet);
        setup.publishPlaybook();
        setup.routeByTerritory(home, abroad);
        Intake intake = new Intake(program, quiet);
        lead = intake.takeInOne();
        intake.routedTo(home, lead);
    }

    @Test
    void whatAMoveMakesDueHasHappenedWhenItIsReady() {
        HandoffView offer = offered();

        SandboxClockView moved = moves("wait=30");

        HandoffView ended = new HandoffsApi(program.seller).getHandoff(offer.getId());
        LeadStatus left = new LeadsApi(program.seller).getLead(lead).getStatus();
        assertEquals(ClockStatus.READY, moved.getStatus());
        assertEquals(HandoffStatus.EXPIRED, ended.getStatus());
        assertEquals(offer.getAcceptBy().toInstant(), ended.getEndedAt().toInstant());
        assertNotEquals(LeadStatus.OFFERED, left);
        assertEquals(ClockStatus.READY, looks().getStatus());
    }

    @Test
    void oneMoveDoesWhatManySmallOnesDo() {
        List<String> byOne = eventsOfThreeDays(THREE_DAYS, 1);
        aSandboxWithARoutedLead();

        List<String> byMany = eventsOfThreeDays("PT6H", 12);

        assertEquals(String.join("\n", byOne), String.join("\n", byMany));
        for (String due : List.of("ServiceLevelWarned", "HandoffExpired")) {
            assertTrue(byOne.stream().anyMatch(event -> event.contains(due)), due + " in " + byOne);
        }
    }

    /** From an offer on that nobody accepts: what the lead service has told of it. */
    private List<String> eventsOfThreeDays(String step, int steps) {
        Instant begun = offered().getOfferedAt().toInstant();
        for (int i = 0; i < steps; i++) {
            assertEquals(ClockStatus.READY, moves(step, "wait=30").getStatus());
        }
        return suite.events().comparable("tandem.lead", program.tenant(), begun);
    }

    @Test
    void aThousandDeadlinesAreAnnouncedWhenItIsReady() {
        nobodyIsFoundForLeads();
        takesIn(A_THOUSAND);
        Patience.awaitUntil(
                "all leads wait for somebody", () -> Optional.of(queue()).filter(queue -> queue.size() == A_THOUSAND));

        SandboxClockView moved = moves("wait=30");

        long announced = queue().stream().filter(QueuedLeadView::getOverdue).count();
        assertEquals(ClockStatus.READY, moved.getStatus());
        assertEquals(A_THOUSAND, announced);
    }

    private void nobodyIsFoundForLeads() {
        RoutingApi routing = new RoutingApi(program.manager);
        DraftRuleSetRequest rules = new DraftRuleSetRequest()
                .addTerritoriesItem(new NewTerritory().code("NOWHERE").countries(List.of("AQ")))
                .addRulesItem(new NewRule()
                        .code("nowhere")
                        .step(RoutingStep.TERRITORY)
                        .territory("NOWHERE")
                        .priority(1)
                        .partnerId(home));
        routing.publishRoutingRuleSet(
                routing.draftRoutingRuleSet(rules, newKey()).getVersion(), newKey());
    }

    private void takesIn(int leads) {
        String lines = IntStream.range(0, leads)
                .mapToObj(number -> """
                        {"externalId":"fair-%1$d","company":"Company %1$d","contact":{"name":"Ines Okafor","email":"ines@company-%1$d.example"},"country":"DE","source":"fair"}
                        """.formatted(number))
                .collect(Collectors.joining());
        List<JsonNode> answer = new Bulk(program.admin)
                .send("/v1/leads/bulk", "application/x-ndjson", BodyPublishers.ofString(lines))
                .toList();
        assertEquals(leads, answer.get(answer.size() - 1).at("/summary/taken").asInt());
    }

    private List<QueuedLeadView> queue() {
        RoutingApi routing = new RoutingApi(program.seller);
        List<QueuedLeadView> queue = new ArrayList<>();
        String cursor = null;
        do {
            PageQueuedLeadView page = routing.listRoutingQueue(APIListRoutingQueueRequest.newBuilder()
                    .cursor(cursor)
                    .limit(500)
                    .build());
            queue.addAll(page.getItems());
            cursor = page.getNextCursor();
        } while (cursor != null);
        return queue;
    }

    @Test
    void aServiceThatIsStoppedIsNamedAndWhenItIsBackTheClockGetsReady() {
        suite.without("incentive-service", () -> {
            assertEquals(ClockStatus.ADVANCING, moves(null).getStatus());
            assertEquals(
                    "clockAdvancing",
                    program.admin.refused(409, () -> moves(null)).code());

            SandboxClockView stuck = Patience.awaitUntil(
                    "the clock is stuck",
                    TO_BE_STUCK,
                    () -> Optional.of(looks()).filter(clock -> clock.getStatus() == ClockStatus.STUCK));

            assertEquals(
                    List.of("incentive"),
                    stuck.getServices().stream()
                            .filter(service -> service.getWaitsFor() == WaitsFor.ANSWER)
                            .map(ServiceStateView::getService)
                            .toList());
        });

        Patience.awaitUntil(
                "the clock is ready",
                () -> Optional.of(looks()).filter(clock -> clock.getStatus() == ClockStatus.READY));
    }

    private HandoffView offered() {
        OfferHandoffRequest offer = new OfferHandoffRequest()
                .leadId(lead)
                .valueProposition("you run three of their competitors' warehouses");
        return Patience.onceHeard(() -> new HandoffsApi(program.seller).offerHandoff(offer, newKey()));
    }

    private SandboxClockView moves(String prefer) {
        return moves(THREE_DAYS, prefer);
    }

    private SandboxClockView moves(String by, String prefer) {
        return new SandboxApi(program.admin).moveSandboxClock(new MoveSandboxClockRequest().by(by), prefer, newKey());
    }

    private SandboxClockView looks() {
        return new SandboxApi(program.admin).getSandboxClock();
    }
}
