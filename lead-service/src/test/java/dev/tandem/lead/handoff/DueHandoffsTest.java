package dev.tandem.lead.handoff;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timers of a cluster look at the same handoffs at the same time. */
@QuarkusTest
@WithTandem(database = "lead")
class DueHandoffsTest {
    private static final int OFFERS = 4;

    @Inject
    DueHandoffs due;

    private Program program;
    private UUID partner;
    private List<String> handoffs;

    @BeforeEach
    void offersThatNobodyAnswers() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        Actor vendor = program.vendor();
        eventually(() -> program.routes("DACH", "DE", partner));
        handoffs = IntStream.range(0, OFFERS)
                .mapToObj(i -> vendor.offers(
                                vendor.routedLead("Company" + i, "DE").getString("id"))
                        .<String>path("id"))
                .toList();
    }

    @Test
    void eachWarningAndBreachIsToldOnce() {
        program.movesOn(Duration.ofHours(37));
        threeTimersAtOnce();
        eventually(() -> assertEquals(OFFERS, program.published("ServiceLevelWarned")));

        program.movesOn(Duration.ofHours(49));
        threeTimersAtOnce();
        eventually(() -> assertEquals(OFFERS, program.published("ServiceLevelBreached")));
        assertEquals(OFFERS, program.published("HandoffExpired"));
        assertEquals(OFFERS, program.published("ServiceLevelWarned"));
    }

    @Test
    void anAnswerAndTheExpiryDoNotBothHappen() {
        String id = handoffs.get(0);
        program.movesOn(Duration.ofHours(48).minusSeconds(1));
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                () -> program.seller(partner).accepts(id).statusCode());
        program.movesOn(Duration.ofHours(48));
        threeTimersAtOnce();

        String left = answer.join() == 200 ? "accepted" : "expired";

        eventually(() -> program.vendor().get("/v1/handoffs/" + id).then().body("status", equalTo(left)));
    }

    private void threeTimersAtOnce() {
        List<CompletableFuture<Integer>> timers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> CallerScope.call(Caller.system(program.tenant), () -> due.work(10))))
                .limit(3)
                .toList();
        timers.forEach(CompletableFuture::join);
    }
}
