package dev.tandem.lead.handoff;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.timer.Timers;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timers of a cluster process the same handoffs at the same time. */
@QuarkusTest
@WithTandem(database = "lead")
class HandoffTimerTest {
    private static final int OFFERS = 4;

    @Inject
    Timers timers;

    @Inject
    EntityManager entities;

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

    @Test
    void aWarningIsOfNoUseOnceAnOutageHasHeldItUpBeyondTheDeadline() {
        CallerScope.run(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery("""
                                update handoff set accept_warn_at = now() - interval '2 hours',
                                                   accept_by = now() - interval '1 hour',
                                                   due_at = now() - interval '2 hours'
                                 where tenant = ?1""")
                        .setParameter(1, program.tenant)
                        .executeUpdate());

        eventually(() -> assertEquals(OFFERS, program.published("ServiceLevelBreached")));
        assertEquals(0, program.published("ServiceLevelWarned"));
        JsonPath expired =
                program.vendor().get("/v1/handoffs/" + handoffs.get(0)).jsonPath();
        assertEquals(expired.getString("acceptBy"), expired.getString("endedAt"));
        assertNull(expired.get("answeredAt"));
    }

    private void threeTimersAtOnce() {
        Stream.generate(() -> CompletableFuture.runAsync(timers::round))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);
    }
}
