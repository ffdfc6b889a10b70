package dev.tandem.lead.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.inbox.parked.IncomingEvent;
import dev.tandem.platform.inbox.parked.ParkedEvents;
import dev.tandem.platform.inbox.parked.ParkedEvents.ParkedThread;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * The order of a thread's parked events, when the timer and an administrator's replay process them at the same time.
 */
@QuarkusTest
@WithTandem(database = "lead")
class ParkedThreadTest {
    private static final String NOBODY = "no-such-consumer";

    @Inject
    ParkedEvents parked;

    private final Caller tenant = Caller.system("tenant-" + UUID.randomUUID());
    private final ParkedThread thread =
            new ParkedThread(NOBODY, tenant.tenant(), UUID.randomUUID().toString());

    @Test
    void theSecondEventDoesNotPassWhileTheFirstIsHeldElsewhere() {
        UUID first = parked();
        parked();

        CallerScope.run(tenant, () -> {
            List<IncomingEvent> held = parked.firstWaiting(thread);
            List<IncomingEvent> elsewhere = CompletableFuture.supplyAsync(
                            () -> CallerScope.call(tenant, () -> parked.firstWaiting(thread)))
                    .join();

            assertEquals(List.of(first), held.stream().map(IncomingEvent::id).toList());
            assertEquals(List.of(), elsewhere);
        });
    }

    @Test
    void theSecondEventIsNextOnceTheFirstIsDealtWith() {
        UUID first = parked();
        UUID second = parked();

        CallerScope.run(tenant, () -> parked.remove(NOBODY, first));

        List<IncomingEvent> next = CallerScope.call(tenant, () -> parked.firstWaiting(thread));
        assertEquals(List.of(second), next.stream().map(IncomingEvent::id).toList());
    }

    private UUID parked() {
        UUID event = UUID.randomUUID();
        IncomingEvent incoming =
                new IncomingEvent(event, tenant.tenant(), thread.key(), "PartnerRegistered", "{}", null);
        CallerScope.run(tenant, () -> parked.park(NOBODY, incoming, "waiting", "its prerequisite is missing"));
        return event;
    }
}
