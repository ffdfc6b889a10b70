package dev.tandem.lead.gate;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The engagement learns when its reopened gate holds deals back. */
@QuarkusTest
@WithTandem(database = "lead")
class GateShutTest {
    private static final String THREAD = "occurrence,thread";

    @Inject
    Gates gates;

    private final Program program = Program.withPlaybook();
    private final UUID partner = program.partner("alpine");
    private final Actor vendor = program.vendor();
    private final String thread = UUID.randomUUID().toString();

    @Test
    void aGateThatIsShutIsConfirmedWithWhatHasShutIt() {
        program.gate(thread, "won");
        program.reopens(thread, 7, "won", "discovery-call");

        eventually(() -> assertEquals(1, program.published("GateShut")));
        assertEquals(List.of(thread), program.told("GateShut", THREAD));
        assertEquals(List.of("won"), program.told("GateShut", "stage"));
        assertEquals(List.of("7"), program.told("GateShut", "engagementRevision"));
        assertEquals(List.of(program.engagementId.toString()), program.told("GateShut", "engagementId"));
    }

    @Test
    void eachTimeThatItIsShutIsConfirmedByItself() {
        program.gate(thread, "won");
        program.reopens(thread, 3, "won", "discovery-call");
        program.gate(thread, "won");
        program.reopens(thread, 5, "won", "discovery-call");

        eventually(() -> assertEquals(List.of("3", "5"), program.told("GateShut", "engagementRevision")));
    }

    @Test
    void aGateThatNoDealCouldPassIsNotConfirmed() {
        program.gate(thread, "proposal", "discovery-call");
        program.gate(thread, "proposal", "discovery-call", "technical-validation");
        program.gate(thread, "won");
        program.reopens(thread, 2, "won", "discovery-call");

        // Events of a thread come in order: once the last one has had its effect, so have the others.
        eventually(() -> assertEquals(List.of("won"), program.told("GateShut", "stage")));
    }

    @Test
    void anotherVersionThatShutsAGateIsConfirmedToo() {
        eventually(() -> program.routes("DACH", "DE", partner));
        String handoff = vendor.offers(vendor.routedLead("Kestrel", "DE").getString("id"))
                .path("id");
        String sale = vendor.get("/v1/handoffs/" + handoff).path("thread");
        program.gate(sale, "validation");
        program.publishNextVersion();
        program.upgraded(sale, handoff, "validation");

        eventually(() -> assertEquals(List.of("2"), program.told("GateShut", "engagementRevision")));
    }

    @Test
    void whoeverPassesAGateTellsSoBeforeItIsConfirmedAsShut() {
        program.gate(thread, "won");
        eventually(() -> assertEquals(1, openGates()));

        CallerScope.run(Caller.system(program.tenant), () -> {
            pass();
            program.reopens(thread, 2, "won", "discovery-call");
            elsewhere(() -> eventually(() -> assertEquals(1, program.waiting())));
            assertEquals(1, elsewhere(this::openGates), "somebody is on the way through");
        });

        eventually(() -> assertEquals(1, program.published("GateShut")));
        CallerScope.run(
                Caller.system(program.tenant), () -> assertThrows(GateRefusals.GateNotSatisfied.class, this::pass));
    }

    private void pass() {
        gates.of(UUID.fromString(thread), "won").pass();
    }

    @Test
    void aDealIsRefusedOnceItsGateIsConfirmedAsShut() {
        eventually(() -> program.routes("DACH", "DE", partner));
        Actor seller = program.seller(partner);
        String handoff = vendor.offers(vendor.routedLead("Kestrel", "DE").getString("id"))
                .path("id");
        seller.accepts(handoff).then().statusCode(200);
        String deal = vendor.opensDeal(handoff, "48000.00").path("id");
        String sale = vendor.get("/v1/deals/" + deal).path("thread");
        program.gate(sale, "won");
        program.reopens(sale, 2, "won", "discovery-call");
        eventually(() -> assertEquals(1, program.published("GateShut")));

        seller.closes(deal, "won")
                .then()
                .statusCode(409)
                .body("code", equalTo("gateNotSatisfied"))
                .body("missing.activity", contains("discovery-call"));
        assertEquals(0, program.published("DealClosed"));
    }

    private long openGates() {
        return CallerScope.call(Caller.system(program.tenant), () -> gates.count("satisfied"));
    }

    /** By another transaction than the present one. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
