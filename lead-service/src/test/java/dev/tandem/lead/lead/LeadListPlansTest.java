package dev.tandem.lead.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RecordedStatements;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Among a hundred thousand leads a page costs about its own rows, whatever is asked for, and behind the walls. */
@QuarkusTest
@WithTandem(database = "lead")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadListPlansTest {
    private static final UUID PARTNER = UUID.fromString("0197f6a0-0000-7000-8000-000000000001");
    private static final int PAGE = 51;
    private static final int LEADS = 100_000;

    /** Others look into the same table for work. */
    private static final Predicate<String> LIST = sql -> sql.contains("from lead l1_0") && sql.contains("fetch first");

    private Program program;
    private Actor vendor;

    /** Leads of other tenants, all of which may lie before the page: the planner may walk the ids of a table that is nearly all one's own. */
    private int others;

    /** A few wait, a few are one partner's, and the oldest id changed last. */
    @BeforeAll
    void aHundredThousandLeads() throws SQLException {
        program = Program.announced();
        vendor = program.vendor();
        RuntimeRole.execute(program.tenant, """
                insert into lead (id, tenant, revision, thread, source, received_at, status, partner_id, normalised_email,
                                  external_id, created_at, updated_at)
                select ('01ffffff-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, '%s', 0,
                       ('0197f6a0-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid, 'fair', now(),
                       case when n > 99900 then 'QUEUED' when n %% 2 = 0 then 'ROUTED' else 'HANDED_OFF' end,
                       case when n > 99700 then '%s'::uuid else gen_random_uuid() end,
                       n || '@there.example', 'crm-' || n, now(), timestamptz '2026-01-01T00:00:00Z' - n * interval '1 minute'
                  from generate_series(1, %d) as n""".formatted(program.tenant, PARTNER, LEADS));
        others = analysed() - LEADS;
    }

    /** As PostgreSQL does itself after a while; only the owner may. */
    private static int analysed() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement analyse = owner.createStatement()) {
            analyse.execute("analyze lead");
            return RuntimeRole.count(owner, "lead");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "limit=50                                                   | ",
                "sort=-createdAt                                            | ",
                "status=queued                                              | 'QUEUED'",
                "status=queued&sort=-createdAt                              | 'QUEUED'",
                "partnerId=0197f6a0-0000-7000-8000-000000000001             | '0197f6a0-0000-7000-8000-000000000001'",
                "thread=0197f6a0-0000-7000-a000-000000000007                | '0197f6a0-0000-7000-a000-000000000007'",
                "accountId=0197f6a0-0000-7000-8000-000000000001             | '{0197f6a0-0000-7000-8000-000000000001}', '{0197f6a0-0000-7000-8000-000000000001}'",
                "externalId=crm-99                                          | 'crm-99'",
                "email=99@there.example                                     | '99@there.example'",
                "updatedSince=2025-12-31T22:30:00Z                          | '2025-12-31T22:30:00Z'",
                "sort=updatedAt                                             | 0, '01ffffff-0000-7000-9000-00000000c350'"
            })
    void aPageCostsAboutItsOwnRows(String query, String values) throws SQLException, IOException {
        String list = statementOf(vendor, query);

        long read = rowsRead(program.tenant, list, values);
        assertTrue(read < 10 * PAGE + others, () -> read + " rows are read by " + list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "limit=50            | ",
                "sort=-createdAt     | ",
                "status=routed       | 'ROUTED'",
                "sort=updatedAt      | 0, '00000000-0000-0000-0000-000000000000'"
            })
    void aTenantWithFewLeadsDoesNotPayForOneWithMany(String query, String values) throws SQLException, IOException {
        Program small = Program.announced();

        String list = statementOf(small.vendor(), query);

        assertEquals(0, rowsRead(small.tenant, list, values), list);
    }

    private static String statementOf(Actor reader, String query) {
        List<String> sent = RecordedStatements.of(
                () -> reader.get("/v1/leads?" + query).then().statusCode(200));
        List<String> list = sent.stream().filter(LIST).toList();
        assertEquals(1, list.size(), () -> "not one statement: " + sent);
        return list.get(0);
    }

    private static long rowsRead(String tenant, String sql, String values) throws SQLException, IOException {
        String bound = sql;
        String all = (values == null ? "" : values + ", ") + "0, " + PAGE;
        for (String value : all.split(", ")) {
            bound = bound.replaceFirst("\\?", value);
        }
        try (Connection vendors = RuntimeRole.connect(tenant, "");
                Statement explain = vendors.createStatement();
                ResultSet plan = explain.executeQuery("explain (analyze, format json) " + bound)) {
            plan.next();
            return rowsRead(new ObjectMapper().readTree(plan.getString(1)));
        }
    }

    private static long rowsRead(JsonNode plan) {
        long own = plan.path("Actual Rows").asLong()
                + plan.path("Rows Removed by Filter").asLong();
        long below = 0;
        for (JsonNode child : plan) {
            below += rowsRead(child);
        }
        return own + below;
    }
}
