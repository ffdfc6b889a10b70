package dev.tandem.incentive.pricing;

import static dev.tandem.incentive.driver.RawDatabase.OWNER;
import static dev.tandem.incentive.driver.RawDatabase.RUNTIME;
import static dev.tandem.incentive.driver.RawDatabase.connect;
import static dev.tandem.incentive.driver.RawDatabase.count;
import static dev.tandem.incentive.pricing.Prices.TERMS;
import static dev.tandem.incentive.pricing.Prices.money;
import static dev.tandem.incentive.pricing.Prices.product;
import static dev.tandem.incentive.pricing.Prices.schedule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which rows of prices, whatever the service does: one approved schedule and one draft, with all there can be. */
@QuarkusTest
@WithTandem(database = "incentive")
class PriceWallsTest {
    private static final List<String> TABLES =
            List.of("price_schedule", "price_schedule_tier", "product_price", "product_cost", "partner_standing");

    private Prices prices;
    private String tenant;
    private UUID silver;
    private UUID gold;

    @BeforeEach
    void twoPartnersAnApprovedScheduleAndADraft() {
        prices = new Prices();
        tenant = prices.incentives().tenant();
        silver = prices.partner("silver", "2017-01-01");
        gold = prices.partner("gold", "2017-01-01");
        prices.approved(anySchedule("approved"));
        prices.drafted(anySchedule("draft"));
    }

    private static String anySchedule(String code) {
        return schedule(code, "2017-01-01", TERMS, product(UUID.randomUUID(), "100.00", money("cost", "40.00")));
    }

    @Test
    void onlyTheTenantSeesItsPrices() throws SQLException {
        try (Connection own = connect(RUNTIME, tenant, "");
                Connection foreign = connect(RUNTIME, "somebody-else", "");
                Connection nobody = connect(RUNTIME, "", "")) {
            for (String table : TABLES) {
                assertTrue(count(own, table) > 0, table);
                assertEquals(0, count(foreign, table), table);
                assertEquals(0, count(nobody, table), table);
            }
        }
    }

    @Test
    void aPartnerSeesNeitherDraftsNorCosts() throws SQLException {
        try (Connection partner = connect(RUNTIME, tenant, silver.toString())) {
            assertEquals(0, count(partner, "price_schedule where status = 'DRAFT'"));
            assertEquals(0, count(partner, "product_price where not approved"));
            assertEquals(0, count(partner, "product_cost"));
            assertEquals(1, count(partner, "price_schedule where code = 'approved'"));
        }
    }

    @Test
    void aPartnerSeesWhatItsOwnTierGetsAndHowItStoodItself() throws SQLException {
        try (Connection partner = connect(RUNTIME, tenant, silver.toString())) {
            assertTrue(count(partner, "price_schedule_tier where tier = 'silver'") > 0);
            assertEquals(0, count(partner, "price_schedule_tier where tier <> 'silver'"));
            assertTrue(count(partner, "partner_standing") > 0);
            assertEquals(0, count(partner, "partner_standing where partner_id <> '" + silver + "'"));
        }
        try (Connection partner = connect(RUNTIME, tenant, gold.toString())) {
            assertEquals(0, count(partner, "price_schedule_tier where tier <> 'gold'"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {RUNTIME, OWNER})
    void whatIsApprovedStaysWhoeverAsks(String role) throws SQLException {
        for (String change : List.of(
                "update product_price set list_price = 1 where approved",
                "update product_price set floor_price = 1 where approved",
                "delete from product_price where approved",
                "update price_schedule set terms = '{}' where status = 'APPROVED'",
                "update price_schedule set effective_from = '2016-01-01' where status = 'APPROVED'")) {
            try (Connection database = connect(role, tenant, "")) {
                SQLException refusal = assertThrows(
                        SQLException.class, () -> database.createStatement().execute(change), change);
                assertTrue(refusal.getMessage().contains("approved price"), refusal::getMessage);
            }
        }
    }

    @Test
    void aProductNeverHasTwoPricesAtATime() throws SQLException {
        String twin = "insert into product_price select (jsonb_populate_record(p, jsonb_build_object("
                + "'id', gen_random_uuid(), 'schedule_id', (select id from price_schedule where status = 'DRAFT'))))"
                + ".* from product_price p where approved and p.list_price = 100";
        try (Connection database = connect(RUNTIME, tenant, "")) {
            SQLException refusal = assertThrows(
                    SQLException.class, () -> database.createStatement().execute(twin));
            assertTrue(refusal.getMessage().contains("one_price_at_a_time"), refusal::getMessage);
        }
    }
}
