package dev.tandem.incentive;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.RawDatabase.OWNER;
import static dev.tandem.incentive.driver.RawDatabase.RUNTIME;
import static dev.tandem.incentive.driver.RawDatabase.connect;
import static dev.tandem.incentive.driver.RawDatabase.count;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database holds without the service: raw SQL as the run-time role, and as the owner. */
@QuarkusTest
@WithTandem(database = "incentive")
class WallsTest {
    private static final List<String> TABLES = List.of(
            "books",
            "payee",
            "deal",
            "thread_event",
            "plan",
            "closed_period",
            "reference_rate",
            "pinned_rate",
            "ledger_entry",
            "held_back",
            "statement",
            "statement_line",
            "what_if",
            "what_if_amount",
            "what_if_payee");

    private static final Set<String> EMPTY_HERE = Set.of("thread_event", "held_back");

    private Incentives incentives;
    private UUID partner;

    @BeforeEach
    void aPostedDealOnADraftStatement() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        String plan = incentives.approvedPlan("2017-01-01", COMMISSION);
        incentives.importRates("Date,USD", "2017-02-10,1.0629").then().statusCode(200);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00").in("EUR");
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
        incentives.close("2017Q1").then().statusCode(200);
        askedWhatIf(plan);
    }

    private void askedWhatIf(String plan) {
        String asked = incentives
                .asFinance()
                .body("{\"planId\":\"%s\",\"from\":\"2017-01-01\",\"until\":\"2017-04-01\"}".formatted(plan))
                .post("/v1/what-ifs")
                .path("id");
        eventually(
                () -> incentives.asFinance().get("/v1/what-ifs/" + asked).then().body("status", equalTo("done")));
    }

    @Test
    void nobodyInParticularSeesNoRowOfAnyTable() throws SQLException {
        try (Connection database = connect(RUNTIME, "", "")) {
            for (String table : TABLES) {
                assertEquals(0, count(database, table), table);
            }
        }
    }

    @Test
    void theTenantSeesItsRowsAndAnotherTenantNone() throws SQLException {
        try (Connection own = connect(RUNTIME, incentives.tenant(), "");
                Connection foreign = connect(RUNTIME, "somebody-else", "")) {
            for (String table : TABLES) {
                assertTrue(count(own, table) > 0 || EMPTY_HERE.contains(table), table);
                assertEquals(0, count(foreign, table), table);
            }
        }
    }

    @Test
    void aPartnerSeesNoTableOfTheVendorsAndNoUnpublishedStatement() throws SQLException {
        try (Connection database = connect(RUNTIME, incentives.tenant(), partner.toString())) {
            for (String table : TABLES.subList(1, TABLES.size())) {
                assertEquals(0, count(database, table), table);
            }
        }
        incentives.publish(incentives.statementOf(partner, "2017Q1"));
        try (Connection database = connect(RUNTIME, incentives.tenant(), partner.toString())) {
            assertEquals(1, count(database, "statement"));
            assertEquals(1, count(database, "statement_line"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RUNTIME, OWNER})
    void theLedgerOnlyGrowsWhoeverAsks(String role) throws SQLException {
        for (String change : List.of(
                "update ledger_entry set amount = 0",
                "update ledger_entry set chain_hash = repeat('0', 64)",
                "delete from ledger_entry",
                "truncate ledger_entry cascade",
                "update statement_line set amount = 0",
                "update reference_rate set per_euro = 1",
                "delete from pinned_rate",
                "delete from thread_event")) {
            try (Connection database = connect(role, incentives.tenant(), "")) {
                assertThrows(
                        SQLException.class, () -> database.createStatement().execute(change), change);
            }
        }
    }

    @Test
    void aPartnerSeesItsOwnDisputesAlone() throws SQLException {
        String statement = incentives.statementOf(partner, "2017Q1");
        incentives.publish(statement);
        incentives.dispute(partner, statement).then().statusCode(201);

        try (Connection own = connect(RUNTIME, incentives.tenant(), partner.toString());
                Connection others =
                        connect(RUNTIME, incentives.tenant(), Ids.next().toString());
                Connection foreign = connect(RUNTIME, "somebody-else", "")) {
            assertEquals(1, count(own, "dispute"));
            assertEquals(0, count(others, "dispute"));
            assertEquals(0, count(foreign, "dispute"));
        }
    }

    @Test
    void aPartnerSeesNoBankAccountAndOnlyItsOwnPartsOfSales() throws SQLException {
        incentives.keepDebtorAccount("USD").then().statusCode(200);
        incentives.keepAccountOf(partner, "Alpine Systems").then().statusCode(200);

        try (Connection vendor = connect(RUNTIME, incentives.tenant(), "");
                Connection own = connect(RUNTIME, incentives.tenant(), partner.toString());
                Connection others =
                        connect(RUNTIME, incentives.tenant(), Ids.next().toString());
                Connection foreign = connect(RUNTIME, "somebody-else", "")) {
            for (String table : List.of("debtor_account", "payee_account")) {
                assertEquals(1, count(vendor, table));
                assertEquals(0, count(own, table));
                assertEquals(0, count(foreign, table));
            }
            assertEquals(1, count(own, "sale_part"));
            assertEquals(0, count(others, "sale_part"));
            assertEquals(0, count(foreign, "sale_part"));
        }
    }

    @Test
    void aChainNeverForks() throws SQLException {
        String twin =
                "insert into ledger_entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'number', 1, 'original_id', id, 'kind', 'ADJUSTMENT'))).* from ledger_entry e";
        try (Connection database = connect(RUNTIME, incentives.tenant(), "")) {
            SQLException refusal = assertThrows(
                    SQLException.class, () -> database.createStatement().execute(twin));
            assertTrue(refusal.getMessage().contains("ledger_entry_follows_one"), refusal.getMessage());
        }
    }
}
