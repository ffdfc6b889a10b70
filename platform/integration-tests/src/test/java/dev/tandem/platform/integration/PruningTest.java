package dev.tandem.platform.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.retention.Pruning;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "platform")
class PruningTest {
    @Inject
    Pruning pruning;

    @Inject
    PlatformTables tables;

    private final String tenant = "tenant-" + UUID.randomUUID();

    @Test
    void whatIsOlderThanItIsKeptIsForgottenAndNothingElse() {
        // given more old rows than go in one batch
        sentEvents(12_001, "8 days");
        sentEvents(3, "6 days");
        receivedEvents(2, "31 days");
        receivedEvents(4, "29 days");
        answers(2, "8 days");
        answers(5, "6 days");

        pruning.prune();

        assertEquals(3, tables.count("select count(*) from outbox where tenant = ?", tenant));
        assertEquals(4, tables.count("select count(*) from inbox where tenant = ?", tenant));
        assertEquals(5, tables.count("select count(*) from stored_answer where tenant = ?", tenant));
    }

    @Test
    void anEventThatWaitsIsNotForgottenHoweverOldItIs() {
        tables.change("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject, recorded_at, refused)
                values (gen_random_uuid(), 'tandem.platform', 'k', 't', '{}', ?, 's', clock_timestamp() - interval '1 year', 'too large')""", tenant);

        pruning.prune();

        assertEquals(1, tables.count("select count(*) from outbox where tenant = ?", tenant));
        tables.change("delete from outbox where tenant = ?", tenant);
    }

    private void sentEvents(int count, String age) {
        tables.change("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, tenant, subject, published_at)
                select gen_random_uuid(), 'tandem.platform', 'k', 't', '{}', ?, 's', clock_timestamp() - ?::interval
                  from generate_series(1, ?)""", tenant, age, count);
    }

    private void receivedEvents(int count, String age) {
        tables.change("""
                insert into inbox (consumer, event_id, tenant, handled_at)
                select 'any', gen_random_uuid(), ?, clock_timestamp() - ?::interval from generate_series(1, ?)""", tenant, age, count);
    }

    private void answers(int count, String age) {
        tables.change("""
                insert into stored_answer (tenant, person_id, side, key, fingerprint, status, stored_at)
                select ?, gen_random_uuid(), 'vendor', gen_random_uuid()::text, 'f', 201, clock_timestamp() - ?::interval
                  from generate_series(1, ?)""", tenant, age, count);
    }
}
