package dev.tandem.platform.integration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.event.EventTooLarge;
import dev.tandem.platform.event.Outbox;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.PublishedEvents;
import dev.tandem.testkit.contract.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "platform")
class OutboxTest {
    private static final String TOPIC = "tandem.platform";
    /** More than a broker takes, as it would lie there if it had been written past the check. */
    private static final String OVERSIZE = "x".repeat(1_500_000);

    @Inject
    Outbox outbox;

    @Inject
    PlatformTables tables;

    private final String tenant = "tenant-" + UUID.randomUUID();
    private final Caller caller = Caller.system(tenant);

    @AfterEach
    void nothingIsLeftThatWasRefused() {
        tables.change("delete from outbox where refused is not null");
    }

    @Test
    void whatIsTooLargeForTheBrokerIsRefusedWhenItIsWritten() {
        EventTooLarge refusal = assertThrows(
                EventTooLarge.class, () -> CallerScope.run(caller, () -> outbox.publish(NoteWritten.of(OVERSIZE))));

        assertEquals("eventTooLarge", refusal.code());
        assertEquals("NoteWritten", refusal.facts().get("event"));
        assertEquals(0, tables.count("select count(*) from outbox where tenant = ?", tenant));
    }

    /** Letters that take three bytes each: what counts is what travels. */
    @Test
    void theSizeIsThatOfTheBytesThatTravel() {
        assertThrows(
                EventTooLarge.class,
                () -> CallerScope.run(caller, () -> outbox.publish(NoteWritten.of("€".repeat(340_000)))));
    }

    @Test
    void theLargestEventThatMayBeWrittenIsSent() {
        CallerScope.run(caller, () -> outbox.publish(NoteWritten.of("x".repeat(999_000))));

        assertEquals(999_000, received().data().path("text").asText().length());
    }

    @Test
    void anEventThatTheBrokerNeverTakesStopsNobodyElse() {
        tables.change("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject)
                values (gen_random_uuid(), 'tandem.platform', 'k', 'dev.tandem.NoteWritten.v1', ?, 'oversize', 's')""", OVERSIZE);

        // more than are read at a time: each reading began with the same ones, as long as that one was among them
        tables.change("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject)
                select gen_random_uuid(), 'tandem.platform', 'k', 'dev.tandem.NoteWritten.v1', '{}', 'many', 's'
                  from generate_series(1, 600)""");
        CallerScope.run(caller, () -> outbox.publish(NoteWritten.of("comes after it")));

        assertEquals("comes after it", received().data().path("text").asText());
        assertEquals(
                1, tables.count("select count(*) from outbox where tenant = 'oversize' and refused like '%large%'"));
        given().get("/q/health/well").then().statusCode(503).body("checks[0].data.refusedByBroker", equalTo(1));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void anEventSaysWhoActedOnWhichRecordAndInWhichTrace() {
        Caller ada = new Caller(tenant, UUID.randomUUID(), Optional.empty(), Set.of(), Optional.of("crm"));

        CallerScope.run(ada, () -> outbox.publish(NoteWritten.of("by Ada")));

        Map<String, String> headers = received().headers();
        assertEquals(ada.personId().toString(), headers.get("ce_actor"));
        assertEquals("crm", headers.get("ce_client"));
        assertEquals("note", headers.get("ce_recordtype"));
        assertEquals("3", headers.get("ce_recordrevision"));
        assertEquals("https://tandem.dev/events/NoteWritten.v1.json", headers.get("ce_dataschema"));
        assertTrue(headers.get("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"), headers.get("traceparent"));
    }

    private ReceivedEvent received() {
        return PublishedEvents.awaitOne(TOPIC, tenant, "NoteWritten");
    }
}
