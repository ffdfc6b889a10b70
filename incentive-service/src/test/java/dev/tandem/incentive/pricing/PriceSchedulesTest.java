package dev.tandem.incentive.pricing;

import static dev.tandem.incentive.pricing.Prices.TERMS;
import static dev.tandem.incentive.pricing.Prices.money;
import static dev.tandem.incentive.pricing.Prices.product;
import static dev.tandem.incentive.pricing.Prices.schedule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class PriceSchedulesTest {
    private Prices prices;

    @BeforeEach
    void aTenant() {
        prices = new Prices();
    }

    @Test
    void aDraftIsReadAsItWasSent() {
        String id = prices.drafted(prices.usual("2017-01-01"));

        prices.read(id)
                .header("ETag", startsWith("\"0-"))
                .body("status", equalTo("draft"))
                .body("version", equalTo(1))
                .body("authors", contains(prices.incentives().person("max")))
                .body("productCount", equalTo(1))
                .body("terms.combination", equalTo("successive"))
                .body("terms.partnerTiers.tier", contains("silver", "gold"))
                .body("terms.partnerTiers.percent", contains("10", "15"))
                .body("terms.partnerTiers[1].credit.limit.amount", equalTo("50000.00"))
                .body("terms.volume.tiers.rate", contains("0", "5"))
                .body("terms.credit.earlyPayment.withinDays", equalTo(10))
                .body("terms.revenueRecognisedBy", equalTo("partner"))
                .body("wording", containsString("A partner of tier gold gets 15 % off."))
                .body("allowedActions.action", contains("revise", "approve"))
                .body("allowedActions.allowed", contains(true, true));
    }

    @Test
    void productsAreReadPartByPartInTheOrderInWhichTheyWereSent() {
        String id = prices.drafted(schedule(
                "partner-prices",
                "2017-01-01",
                TERMS,
                product(prices.planner, "100.00", money("floorPrice", "70.00") + money("cost", "40.00")),
                product(prices.gate, "9.99", "")));

        ValidatableResponse first = Prices.products(prices.incentives().asFinance(), id, "?limit=1")
                .body("items.productId", contains(prices.planner.toString()))
                .body("items[0].floorPrice.amount", equalTo("70.00"))
                .body("items[0].cost.amount", equalTo("40.00"));
        String cursor = first.extract().path("nextCursor");
        Prices.products(prices.incentives().asFinance(), id, "?limit=1&cursor=" + cursor)
                .body("items.productId", contains(prices.gate.toString()))
                .body("items[0].listPrice.amount", equalTo("9.99"))
                .body("items[0]", not(hasKey("cost")))
                .body("nextCursor", nullValue());
    }

    @Test
    void theAuthorCannotApprove() {
        String id = prices.drafted(prices.usual("2017-01-01"));

        prices.approve("max", id, "\"0\"").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        prices.incentives()
                .as("max", "finance")
                .get("/v1/price-schedules/" + id)
                .then()
                .body("allowedActions.allowed", contains(true, false))
                .body("allowedActions[1].because", equalTo("secondPersonRequired"));
    }

    @Test
    void nobodyWhoWroteADraftApprovesIt() {
        String id = prices.drafted(prices.usual("2017-01-01"));

        prices.revise("fay", id, "\"0\"", prices.usual("2017-02-01"))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body(
                        "authors",
                        contains(
                                prices.incentives().person("max"),
                                prices.incentives().person("fay")))
                .body("effectiveFrom", equalTo("2017-02-01"));

        prices.approve("fay", id, "\"1\"").then().statusCode(403);
        prices.approve("max", id, "\"1\"").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
        prices.approve("kim", id, "\"1\"")
                .then()
                .statusCode(200)
                .body("approvedBy", equalTo(prices.incentives().person("kim")));
    }

    @Test
    void aRevisedDraftHasTheNewProductsAndTiersAlone() {
        String id = prices.drafted(prices.usual("2017-01-01"));
        String other = schedule(
                "partner-prices",
                "2017-01-01",
                TERMS.replace("silver", "bronze"),
                product(prices.gate, "5.00", money("cost", "1.00")));

        prices.revise("max", id, "\"0\"", other).then().statusCode(200);

        prices.read(id).body("terms.partnerTiers.tier", contains("bronze", "gold"));
        Prices.products(prices.incentives().asFinance(), id, "")
                .body("items.productId", contains(prices.gate.toString()));
    }

    @Test
    void aDraftIsRevisedAgainstTheRevisionThatWasRead() {
        String id = prices.drafted(prices.usual("2017-01-01"));

        prices.incentives()
                .as("max", "finance")
                .body(prices.usual("2017-01-01"))
                .put("/v1/price-schedules/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("revisionRequired"));
        prices.revise("max", id, "\"7\"", prices.usual("2017-01-01"))
                .then()
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
        prices.revise("max", id, "\"0\"", prices.usual("2017-01-01").replace("partner-prices", "another"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"))
                .body("errors.code", contains("fixed"));
    }

    @Test
    void whatWasChangedSinceItWasReadIsNotApproved() {
        String id = prices.drafted(prices.usual("2017-01-01"));
        prices.revise("max", id, "\"0\"", prices.usual("2017-01-01").replace("100.00", "1.00"))
                .then()
                .statusCode(200);

        prices.approve("fay", id, "\"0\"").then().statusCode(412).body("code", equalTo("staleRevision"));
        prices.incentives()
                .asFinance()
                .post("/v1/price-schedules/" + id + "/approve")
                .then()
                .statusCode(428);
    }

    @Test
    void anApprovedVersionStaysAsItIs() {
        String id = prices.approved(prices.usual("2017-01-01"));

        prices.approve("fay", id, "\"1\"").then().statusCode(409).body("code", equalTo("notInState"));
        prices.revise("max", id, "\"1\"", prices.usual("2017-01-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
        prices.read(id)
                .body("status", equalTo("approved"))
                .body("allowedActions.because", contains("notInState", "notInState"));
    }

    @Test
    void aNewVersionDoesNotRewriteThePast() {
        String first = prices.approved(prices.usual("2017-01-01"));
        String second = prices.drafted(prices.usual("2017-07-01"));

        prices.approve("fay", second, "\"0\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("priceScheduleRewritesThePast"))
                .body("inForce", equalTo(first));
    }

    @Test
    void aNewVersionTakesOverFromALaterDay() {
        String first = prices.approved(prices.usual("2017-01-01"));

        String second = prices.approved(prices.usual("2900-01-01"));

        prices.read(first).body("effectiveTo", equalTo("2900-01-01"));
        prices.read(second).body("version", equalTo(2)).body("status", equalTo("approved"));
    }

    @Test
    void aProductHasOnePriceInACurrencyOnAnyDay() {
        prices.approved(prices.usual("2017-01-01"));
        String other = schedule(
                "other", "2020-01-01", TERMS, product(prices.planner, "90.00", ""), product(prices.gate, "5.00", ""));

        prices.approve("fay", prices.drafted(other), "\"0\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("productsPricedTwice"))
                .body("productIds", contains(prices.planner.toString()));
        prices.approved(other.replace("USD", "EUR"));
    }

    @Test
    void ofTwoSchedulesForOneProductThatAreApprovedAtOnceOneIsRefused() {
        List<String> drafts = Stream.of("one", "other")
                .map(code -> prices.drafted(schedule(code, "2017-01-01", TERMS, product(prices.planner, "90.00", ""))))
                .toList();

        List<CompletableFuture<Integer>> approvals = drafts.stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> prices.approve("fay", id, "\"0\"").statusCode()))
                .toList();

        List<Integer> statuses =
                approvals.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 409), statuses);
    }

    @Test
    void aScheduleThatEndsLeavesItsProductsToAnother() {
        prices.approved(
                prices.usual("2017-01-01").replace("\"products\"", "\"effectiveTo\":\"2018-01-01\",\"products\""));

        prices.approved(schedule("other", "2018-01-01", TERMS, product(prices.planner, "90.00", "")));
    }

    @Test
    void aRepeatedRequestIsAnsweredFromTheFirst() {
        String schedule = prices.usual("2017-01-01");

        String first = keyed(schedule).then().statusCode(201).extract().path("id");
        String again = keyed(schedule).then().statusCode(201).extract().path("id");

        assertEquals(first, again);
        keyed(schedule.replace("100.00", "99.00")).then().statusCode(422).body("code", equalTo("idempotencyKeyReused"));
        prices.incentives().asFinance().get("/v1/price-schedules").then().body("items.id", contains(first));
    }

    private Response keyed(String schedule) {
        return prices.incentives()
                .as("max", "finance")
                .header("Idempotency-Key", "k1")
                .body(schedule)
                .post("/v1/price-schedules");
    }

    @Test
    void anApprovalThatIsRepeatedIsAnsweredFromTheFirst() {
        String id = prices.drafted(prices.usual("2017-01-01"));

        for (int time = 0; time < 2; time++) {
            prices.incentives()
                    .asFinance()
                    .header("Idempotency-Key", "k2")
                    .header("If-Match", "\"0\"")
                    .post("/v1/price-schedules/" + id + "/approve")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"1-"));
        }
    }

    @Test
    void schedulesAreListedByCodePartByPart() {
        String first = prices.drafted(prices.usual("2017-01-01"));
        prices.drafted(schedule("other", "2017-01-01", TERMS, product(prices.gate, "1.00", "")));
        String second = prices.drafted(prices.usual("2018-01-01"));

        String list = "/v1/price-schedules?limit=1&code=partner-prices";
        String cursor = prices.incentives()
                .asFinance()
                .get(list)
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("nextCursor");
        prices.incentives()
                .asFinance()
                .get(list + "&cursor=" + cursor)
                .then()
                .body("items.id", contains(second))
                .body("nextCursor", nullValue());
        prices.incentives()
                .asFinance()
                .get("/v1/price-schedules?limit=0")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("limit"));
    }
}
