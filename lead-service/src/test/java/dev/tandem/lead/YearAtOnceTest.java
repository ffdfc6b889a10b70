package dev.tandem.lead;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.timer.Timers;
import dev.tandem.testkit.WithTandem;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sandbox whose clock moves by a year at once ends up with all events of that year, in the same order. */
@QuarkusTest
@WithTandem(database = "lead")
class YearAtOnceTest {
    private static final Duration YEAR = Duration.ofDays(365);

    /** By the hour since the offer without an answer was made. */
    private static final List<String> WHAT_HAPPENS = List.of(
            "ServiceLevelWarned 18",
            "ServiceLevelBreached 24",
            "HandoffRecalled 24",
            "LeadRouted 24",
            "ServiceLevelWarned 36",
            "ServiceLevelBreached 48",
            "HandoffExpired 48",
            "LeadRouted 48",
            "LeadQueueOverdue 54",
            "LeadQueueOverdue 78",
            "RegistrationExpired 2160");

    @Inject
    Timers timers;

    @Inject
    Scheduler scheduler;

    @Inject
    EntityManager entities;

    private final Program program = Program.withPlaybook();
    private final UUID partner = program.partner("alpine");
    private final Actor vendor = program.vendor();
    private final Actor seller = program.seller(partner);

    @BeforeEach
    void rulesThatQueueWhatThePartnerLetGo() {
        eventually(() -> vendor.fallback("\"partnerId\":\"" + partner + "\"", ",\"queueWithin\":\"PT30H\""));
        scheduler.pause();
    }

    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    @Test
    void aYearAtOnce() {
        Instant start = somethingOfEverything();

        program.movesOn(YEAR);
        timers.round();

        assertEquals(WHAT_HAPPENS, happenedSince(start));
    }

    @Test
    void aYearInSmallSteps() {
        Instant start = somethingOfEverything();

        for (Duration ahead = Duration.ofHours(3); ahead.toDays() < 4; ahead = ahead.plusHours(3)) {
            movesOn(ahead);
        }
        for (Duration ahead = Duration.ofDays(4); ahead.compareTo(YEAR) <= 0; ahead = ahead.plusDays(30)) {
            movesOn(ahead);
        }

        assertEquals(WHAT_HAPPENS, happenedSince(start));
    }

    private void movesOn(Duration ahead) {
        program.movesOn(ahead);
        timers.round();
    }

    /** @return when the offer without an answer was made */
    private Instant somethingOfEverything() {
        String claim = seller.claims("Kiesel", vendor.lists("GTX Pro"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        vendor.approves(claim, "P90D").then().statusCode(200);
        seller.accepts(offer("Seldom")).then().statusCode(200);
        return Instant.parse(vendor.get("/v1/handoffs/" + offer("Never")).path("offeredAt"));
    }

    private String offer(String company) {
        return vendor.offers(vendor.routedLead(company, "DE").getString("id"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** In the order of publication. */
    @SuppressWarnings("unchecked") // The query's columns are a text and an instant.
    private List<String> happenedSince(Instant start) {
        List<Object[]> events = CallerScope.call(
                Caller.system(program.tenant),
                () -> entities.createNativeQuery("""
                                select split_part(type, '.', 3), cast(payload::jsonb -> 'occurrence' ->> 'at' as timestamptz)
                                  from outbox where tenant = ?1 order by id""", Object[].class)
                        .setParameter(1, program.tenant)
                        .getResultList());
        return events.stream()
                .filter(event -> ((Instant) event[1]).isAfter(start.plus(Duration.ofHours(1))))
                .map(event -> event[0] + " "
                        + Math.round(Duration.between(start, (Instant) event[1]).toSeconds() / 3600.0))
                .toList();
    }
}
