package dev.tandem.platform.integration;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantTime;
import dev.tandem.platform.time.TenantTimes;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "platform")
class ServiceClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String CLOCK = "/v1/services/platform/clock";

    @Inject
    TenantTimes times;

    @Inject
    Outbox outbox;

    @Inject
    PlatformTables tables;

    private final String tenant = "tenant-" + UUID.randomUUID();
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void aTenant() {
        clockIsAhead(tenant, Duration.ofDays(10));
    }

    @Test
    void whatIsDueByTheTenantsClockIsCounted() {
        reminder(tenant, start.plus(Duration.ofDays(3)));
        reminder(tenant, start.plus(Duration.ofDays(5)));
        reminder(tenant, start.plus(Duration.ofDays(11)));
        tables.change(
                "insert into holiday (tenant, name, begins_on) values (?, 'holiday', ?)",
                tenant,
                LocalDate.ofInstant(start, BERLIN).plusDays(7));
        tables.change("insert into heap (tenant, parts) values (?, 2)", tenant);

        clock().body("due", equalTo(4))
                .body("earliestDue", equalTo(start.plus(Duration.ofDays(3)).toString()))
                .body(
                        "now",
                        greaterThan(
                                start.plus(Duration.ofDays(10)).minusSeconds(1).toString()));
        tables.change("delete from heap where tenant = ?", tenant);
    }

    @Test
    void whatOtherTenantsHaveToDoIsNotCounted() {
        String other = "tenant-" + UUID.randomUUID();
        clockIsAhead(other, Duration.ofDays(10));
        reminder(other, start);
        park(other, UUID.randomUUID(), "dead");
        CallerScope.run(Caller.system(other), () -> outbox.publish(NoteWritten.of("another's")));

        clock().body("due", equalTo(0))
                .body("earliestDue", nullValue())
                .body("published", equalTo(0))
                .body("waiting", equalTo(0))
                .body("parked", empty());
    }

    @Test
    void anEventIsUnpublishedAndThenPublished() {
        tables.change("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject, refused)
                values (gen_random_uuid(), 'tandem.platform', 'k', 'dev.tandem.NoteWritten.v1', '{}', ?, 's', 'held back')""", tenant);
        clock().body("unpublished", equalTo(0)).body("published", equalTo(0));

        tables.change("update outbox set refused = null where tenant = ?", tenant);

        eventually(() -> clock().body("unpublished", equalTo(0)).body("published", equalTo(1)));
        CallerScope.run(Caller.system(tenant), () -> outbox.publish(NoteWritten.of("one"), NoteWritten.of("two")));
        eventually(() -> clock().body("published", equalTo(3)));
    }

    @Test
    void theGatewayIsToldWhereTheOwnTopicEnds() {
        CallerScope.run(Caller.system(tenant), () -> outbox.publish(NoteWritten.of("one")));

        eventually(() -> ApiRequest.with(TestTokens.trusted().vendor(tenant, "vera", "vendorAdmin"))
                .get("/v1/services/platform/progress")
                .then()
                .statusCode(200)
                .body("topics.topic.unique()", contains("tandem.platform"))
                .body("topics.head.sum()", greaterThan(0))
                .body("topics.findAll { it.handled != null }", empty())
                .body("reads", empty())
                .body("published", equalTo(1)));
    }

    @Test
    void whereTopicsEndIsForTheGatewayAlone() {
        clock().body("topics", nullValue()).body("lag", nullValue());
    }

    @Test
    void parkedEventsAreNamedAndThoseThatAreTriedAgainCounted() {
        UUID dead = UUID.randomUUID();
        UUID behind = UUID.randomUUID();
        park(tenant, dead, "dead");
        park(tenant, behind, "waiting");
        clock().body("parked", contains(behind.toString(), dead.toString())).body("waiting", equalTo(0));

        tables.change("update parked_event set state = 'waiting' where event_id = ?", dead);

        clock().body("parked", hasSize(2)).body("waiting", equalTo(1));
        tables.change("delete from parked_event where tenant = ?", tenant);
    }

    @Test
    void onlyTheVendorsAdministratorsAndProgramsMayAsk() {
        ApiRequest.with(TestTokens.trusted().vendor(tenant, "crm", "integration"))
                .get(CLOCK)
                .then()
                .statusCode(200);
        ApiRequest.with(TestTokens.trusted().vendor(tenant, "sam", "vendorSeller"))
                .get(CLOCK)
                .then()
                .statusCode(403);
        ApiRequest.with(TestTokens.trusted().partner(tenant, UUID.randomUUID(), "ada", "partnerAdmin"))
                .get(CLOCK)
                .then()
                .statusCode(403);
    }

    @Test
    void anotherServicesClockIsNotHere() {
        ApiRequest.with(TestTokens.trusted().vendor(tenant, "vera", "vendorAdmin"))
                .get("/v1/services/lead/clock")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse clock() {
        return ApiRequest.with(TestTokens.trusted().vendor(tenant, "vera", "vendorAdmin"))
                .get(CLOCK)
                .then()
                .statusCode(200);
    }

    private void clockIsAhead(String tenant, Duration ahead) {
        CallerScope.run(Caller.system(tenant), () -> times.put(tenant, new TenantTime(BERLIN, ahead)));
    }

    private void reminder(String tenant, Instant due) {
        tables.change("insert into reminder (tenant, name, due_at) values (?, 'reminder', ?)", tenant, due);
    }

    /** All of them of one thread, so that a later one is behind an earlier one. */
    private void park(String tenant, UUID event, String state) {
        tables.change("""
                insert into parked_event (event_id, tenant, consumer, key, type, payload, state, reason)
                values (?, ?, 'nobody', 'thread', 'NoteWritten', '{}', ?, 'why')""", event, tenant, state);
    }
}
