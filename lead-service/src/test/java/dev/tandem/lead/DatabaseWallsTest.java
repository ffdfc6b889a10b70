package dev.tandem.lead;

import static dev.tandem.lead.driver.Sale.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.lead.driver.Sale;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rows that the run-time role can read with plain SQL about a refunded and renewed sale of two partners, and about
 * an overlap check.
 */
@QuarkusTest
@WithTandem(database = "lead")
class DatabaseWallsTest {
    private static final String PARTICIPATIONS =
            "participations_at_work('00000000-0000-0000-0000-000000000000', 10) where share = '%s'";

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    private Sale sale;
    private String tenant;

    @BeforeEach
    void aSaleAndWhatBecameOfIt() {
        sale = Sale.begun();
        tenant = sale.program.tenant;
        String deal = sale.won("1000.00", "EUR", sale.shares("60", "40"));
        sale.act(sale.vendor, deal, "refund", "{\"amount\":" + money("100.00", "EUR") + ",\"reason\":\"Late\"}")
                .then()
                .statusCode(200);
        sale.act(sale.vendor, deal, "renew", "{\"amount\":" + money("400.00", "EUR") + "}")
                .then()
                .statusCode(200);
        sale.program
                .partnerAdmin(sale.partner)
                .post("/v1/overlap-checks", "")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlap_check", "deal_revision", "customer_change", "stage_stay"})
    void aRowIsItsTenantsAndItsPartnersAlone(String table) throws SQLException {
        assertTrue(RuntimeRole.rows(tenant, null, table) > 0);
        assertTrue(RuntimeRole.rows(tenant, sale.partner, table) > 0);
        assertEquals(0, RuntimeRole.rows(tenant, sale.second, table));
        assertEquals(0, RuntimeRole.rows("", null, table));
        assertEquals(0, RuntimeRole.rows("tenant-" + UUID.randomUUID(), null, table));
        assertEquals(0, RuntimeRole.rows("tenant-" + UUID.randomUUID(), sale.partner, table));
    }

    @Test
    void theServiceHandsOutNoRecordOfAnotherTenantEvenIfTheDatabaseShowsIt() {
        Caller stranger = Caller.system("tenant-" + UUID.randomUUID());

        assertEquals(0, CallerScope.call(stranger, () -> accounts.listAll().size()));
        assertThrows(
                IllegalStateException.class,
                () -> CallerScope.call(stranger, () -> {
                    database.createNativeQuery("select set_config('tandem.tenant', ?1, false)")
                            .setParameter(1, tenant)
                            .getSingleResult();
                    return accounts.listAll().size();
                }));
    }

    @Test
    void overTheWallAPartnerSeesItsOwnPartAlone() throws SQLException {
        assertEquals(1, RuntimeRole.rows(tenant, sale.second, PARTICIPATIONS.formatted("40")));
        assertEquals(0, RuntimeRole.rows(tenant, sale.second, PARTICIPATIONS.formatted("60")));
        assertEquals(1, RuntimeRole.rows(tenant, sale.partner, PARTICIPATIONS.formatted("60")));
        assertEquals(0, RuntimeRole.rows(tenant, UUID.randomUUID(), PARTICIPATIONS.formatted("40")));
        assertEquals(0, RuntimeRole.rows(tenant, null, PARTICIPATIONS.formatted("40")));
        assertThrows(SQLException.class, () -> RuntimeRole.rows("", null, PARTICIPATIONS.formatted("40")));
        assertEquals(0, RuntimeRole.rows("tenant-" + UUID.randomUUID(), sale.second, PARTICIPATIONS.formatted("40")));
    }

    @Test
    void whatOneFoundOutOfALeadIsReadByWhoHasTheLead() throws SQLException {
        assertEquals(1, RuntimeRole.rows(tenant, sale.partner, "lead where discovery is not null"));
        assertEquals(0, RuntimeRole.rows(tenant, sale.second, "lead where discovery is not null"));
    }
}
