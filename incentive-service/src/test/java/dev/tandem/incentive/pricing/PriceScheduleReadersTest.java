package dev.tandem.incentive.pricing;

import static dev.tandem.incentive.pricing.Prices.TERMS;
import static dev.tandem.incentive.pricing.Prices.money;
import static dev.tandem.incentive.pricing.Prices.product;
import static dev.tandem.incentive.pricing.Prices.schedule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The authors of price schedules, and the parts visible to each reader. */
@QuarkusTest
@WithTandem(database = "incentive")
class PriceScheduleReadersTest {
    private Prices prices;

    @BeforeEach
    void aTenant() {
        prices = new Prices();
    }

    @Test
    void onlyFinanceAndAdministratorsOfTheVendorWrite() {
        String id = prices.drafted(prices.usual("2017-01-01"));
        RequestSpecification manager = prices.incentives().as("mia", "channelManager");

        manager.body(prices.usual("2017-01-01"))
                .post("/v1/price-schedules")
                .then()
                .statusCode(403);
        for (String role : new String[] {"channelManager", "vendorSeller", "integration"}) {
            prices.incentives()
                    .as("mia", role)
                    .header("If-Match", "\"0\"")
                    .post("/v1/price-schedules/" + id + "/approve")
                    .then()
                    .statusCode(403);
        }
        prices.incentives()
                .as("sam", "vendorSeller")
                .get("/v1/price-schedules")
                .then()
                .statusCode(403);
        prices.incentives()
                .as("ann", "vendorAdmin")
                .get("/v1/price-schedules")
                .then()
                .statusCode(200);
    }

    @Test
    void anotherTenantsSchedulesDoNotExist() {
        String id = prices.drafted(prices.usual("2017-01-01"));
        Incentives elsewhere = Incentives.withBooksFrom("2017-01-01");
        String path = "/v1/price-schedules/" + id;

        elsewhere.asFinance().get(path).then().statusCode(404).body("code", equalTo("notFound"));
        elsewhere.asFinance().get(path + "/products").then().statusCode(404);
        elsewhere.asFinance().get(path + "/products/" + prices.planner).then().statusCode(404);
        prices.incentives()
                .asFinance()
                .get(path + "/products/" + prices.planner)
                .then()
                .statusCode(200)
                .body("productId", equalTo(prices.planner.toString()));
        prices.incentives()
                .asFinance()
                .get(path + "/products/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        elsewhere
                .asFinance()
                .header("If-Match", "\"0\"")
                .post(path + "/approve")
                .then()
                .statusCode(404);
        elsewhere
                .asFinance()
                .header("If-Match", "\"0\"")
                .body(prices.usual("2017-01-01"))
                .put(path)
                .then()
                .statusCode(404);
        elsewhere.asFinance().get("/v1/price-schedules").then().body("items", empty());
        Incentives.bearer(TestTokens.foreign().vendor(prices.incentives().tenant(), "eve", "finance"))
                .get(path)
                .then()
                .statusCode(401);
    }

    @Test
    void aPartnerReadsThePartForItsOwnStandingAlone() {
        UUID silver = prices.partner("silver", "2017-01-01");
        String id = prices.approved(schedule(
                "partner-prices",
                "2017-01-01",
                TERMS,
                product(prices.planner, "100.00", money("floorPrice", "70.00") + money("cost", "40.00"))));
        RequestSpecification partner = prices.incentives().asPartner(silver);

        partner.get("/v1/price-schedules/" + id)
                .then()
                .statusCode(200)
                .body("terms.partnerTiers.tier", contains("silver"))
                .body("terms.integrationDepths", empty())
                .body("terms.credit.netDays", equalTo(30))
                .body("wording", not(containsString("gold")))
                .body("$", not(hasKey("authors")))
                .body("$", not(hasKey("approvedBy")))
                .body("allowedActions.because", contains("forbidden", "forbidden"));
        Prices.products(partner, id, "")
                .body("items[0].listPrice.amount", equalTo("100.00"))
                .body("items[0]", not(hasKey("floorPrice")))
                .body("items[0]", not(hasKey("cost")));
    }

    @Test
    void aDraftDoesNotExistForAPartnerAndIsNotItsToWrite() {
        UUID silver = prices.partner("silver", "2017-01-01");
        String id = prices.drafted(prices.usual("2017-01-01"));
        RequestSpecification partner = prices.incentives().asPartner(silver);

        partner.get("/v1/price-schedules/" + id).then().statusCode(404);
        partner.get("/v1/price-schedules/" + id + "/products").then().statusCode(404);
        partner.get("/v1/price-schedules?code=partner-prices").then().body("items", empty());
        prices.incentives()
                .asPartner(silver)
                .body(prices.usual("2017-01-01"))
                .post("/v1/price-schedules")
                .then()
                .statusCode(403);
        partner.header("If-Match", "\"0\"")
                .post("/v1/price-schedules/" + id + "/approve")
                .then()
                .statusCode(403);
    }

    @Test
    void aPartnerOfWhichNobodyHasToldReadsWhatEverybodyGets() {
        String id = prices.approved(prices.usual("2017-01-01"));

        prices.incentives()
                .asPartner(UUID.randomUUID())
                .get("/v1/price-schedules/" + id)
                .then()
                .statusCode(200)
                .body("terms.partnerTiers", empty())
                .body("terms.credit.netDays", equalTo(30));
    }

    @Test
    void aGoldPartnerReadsItsOwnCreditTerms() {
        UUID gold = prices.partner("gold", "2017-01-01");
        String id = prices.approved(prices.usual("2017-01-01"));

        prices.incentives()
                .asPartner(gold)
                .get("/v1/price-schedules/" + id)
                .then()
                .body("terms.credit.netDays", equalTo(60))
                .body("wording", containsString("Invoices are due after 60 days"));
    }
}
