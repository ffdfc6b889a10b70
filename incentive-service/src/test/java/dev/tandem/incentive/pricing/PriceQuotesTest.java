package dev.tandem.incentive.pricing;

import static dev.tandem.incentive.pricing.Prices.TERMS;
import static dev.tandem.incentive.pricing.Prices.money;
import static dev.tandem.incentive.pricing.Prices.product;
import static dev.tandem.incentive.pricing.Prices.schedule;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alpine has been of tier silver from March 2017 on. A planner lists at 100.00 and costs the vendor 40.00. */
@QuarkusTest
@WithTandem(database = "incentive")
class PriceQuotesTest {
    private Prices prices;
    private UUID alpine;
    private String schedule;

    @BeforeEach
    void aPartnerAndItsPrices() {
        prices = new Prices();
        alpine = prices.partner("silver", "2017-03-01");
        schedule = prices.approved(schedule(
                "partner-prices",
                "2017-01-01",
                TERMS,
                product(prices.planner, "100.00", money("floorPrice", "70.00") + money("cost", "40.00")),
                product(prices.gate, "9.99", "")));
    }

    @Test
    void aPartnerPaysTheListPriceLessWhatItsStandingAndTheVolumeGive() {
        prices.incentives().others().integrate(alpine, "certified", "2017-05-01");
        prices.awaitStanding(alpine, "integrationDepth", "certified");

        prices.quote(alpine, prices.planner, "&quantity=25&on=2017-05-01")
                .statusCode(200)
                .body("partnerTier", equalTo("silver"))
                .body("integrationDepth", equalTo("certified"))
                .body("lines[0].scheduleId", equalTo(schedule))
                .body("lines[0].listPrice.amount", equalTo("100.00"))
                .body("lines[0].listTotal.amount", equalTo("2500.00"))
                .body(
                        "lines[0].steps.step",
                        contains("partnerTier", "integrationDepth", "volume", "volume", "rounding"))
                .body(
                        "lines[0].steps.because",
                        contains("silver", "certified", "from 0 to below 10", "from 10 on", "half-even"))
                .body("lines[0].steps.change", contains("-250", "-112.5", "0", "-64.125", "0.005"))
                .body("lines[0].steps.remaining", contains("2250", "2137.5", "2137.5", "2073.375", "2073.38"))
                .body("lines[0].total.amount", equalTo("2073.38"))
                .body("lines[0].unitPrice.amount", equalTo("82.94"));
    }

    @Test
    void aPartnerPaysByHowItStoodOnTheBusinessDate() {
        prices.quote(alpine, prices.planner, "&on=2017-02-28")
                .body("$", not(hasKey("partnerTier")))
                .body("total.amount", equalTo("100.00"));
        prices.quote(alpine, prices.planner, "&on=2017-03-01").body("total.amount", equalTo("90.00"));
        prices.quote(alpine, prices.planner, "").body("total.amount", equalTo("90.00"));
    }

    @Test
    void aQuoteTellsCreditMarginAndWhoseRevenueItIs() {
        prices.quote(alpine, prices.planner, "&quantity=2")
                .body("lines[0].credit.netDays", equalTo(30))
                .body("lines[0].credit.earlyPayment.percent", equalTo("2"))
                .body("lines[0].partnerMargin.amount.amount", equalTo("20.00"))
                .body("lines[0].partnerMargin.percent", equalTo("10.00"))
                .body("lines[0].vendorMargin.amount.amount", equalTo("100.00"))
                .body("lines[0].vendorMargin.percent", equalTo("55.56"))
                .body("vendorMargin.amount.amount", equalTo("100.00"))
                .body("lines[0].revenue.recognisedBy", equalTo("partner"))
                .body("lines[0].revenue.partner.amount", equalTo("200.00"))
                .body("lines[0].revenue.vendor.amount", equalTo("180.00"));
    }

    @Test
    void whereThePartnerIsAnAgentTheVendorRecognisesTheWholePrice() {
        UUID service = UUID.randomUUID();
        prices.approved(schedule(
                "agency",
                "2017-01-01",
                TERMS.replace("\"revenueRecognisedBy\":\"partner\"", "\"revenueRecognisedBy\":\"vendor\""),
                product(service, "50.00", "")));

        prices.quote(alpine, service, "")
                .body("lines[0].revenue.recognisedBy", equalTo("vendor"))
                .body("lines[0].revenue.partner.amount", equalTo("5.00"))
                .body("lines[0].revenue.vendor.amount", equalTo("50.00"))
                .body("lines[0]", not(hasKey("vendorMargin")))
                .body("$", not(hasKey("vendorMargin")));
    }

    @Test
    void aPartnerAsksForItselfAndLearnsNothingOfTheVendorsCost() {
        ownQuote("?productId=" + prices.planner)
                .statusCode(200)
                .body("partnerId", equalTo(alpine.toString()))
                .body("total.amount", equalTo("90.00"))
                .body("lines[0]", not(hasKey("vendorMargin")))
                .body("$", not(hasKey("vendorMargin")));
        ownQuote("?productId=" + prices.planner + "&partnerId=" + alpine).statusCode(200);
    }

    @Test
    void anotherPartnersPriceDoesNotExist() {
        UUID boreal = prices.partner("gold", "2017-01-01");

        ownQuote("?productId=" + prices.planner + "&partnerId=" + boreal)
                .statusCode(404)
                .body("code", equalTo("notFound"));
        prices.incentives()
                .asPartner(alpine)
                .body(asked("\"partnerId\":\"" + boreal + "\",", line(prices.planner, 1)))
                .post("/v1/price-quotes")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherTenantsPartnersAndProductsDoNotExist() {
        RequestSpecification elsewhere = Incentives.withBooksFrom("2017-01-01").asFinance();

        elsewhere
                .get("/v1/price-quotes?partnerId=" + alpine + "&productId=" + prices.planner)
                .then()
                .statusCode(404);
        prices.quote(UUID.randomUUID(), prices.planner, "").statusCode(404);
        Prices other = new Prices();
        prices.quote(alpine, UUID.randomUUID(), "").statusCode(422);
        other.quote(other.partner("silver", "2017-03-01"), prices.planner, "").statusCode(422);
    }

    @Test
    void aProductWithoutAPriceOnThatDayIsNamed() {
        UUID unknown = UUID.randomUUID();

        prices.quote(alpine, prices.planner, "&on=2016-12-31")
                .statusCode(422)
                .body("code", equalTo("productsNotPriced"))
                .body("on", equalTo("2016-12-31"))
                .body("productIds", contains(prices.planner.toString()));
        post(asked(vendors(), line(prices.planner, 1), line(unknown, 1)))
                .statusCode(422)
                .body("productIds", contains(unknown.toString()));
    }

    @Test
    void whereThereAreSeveralCurrenciesTheOneAskedForCounts() {
        prices.approved(schedule("euros", "2017-01-01", TERMS, product(prices.planner, "80.00", ""))
                .replace("USD", "EUR"));

        prices.quote(alpine, prices.planner, "")
                .statusCode(422)
                .body("code", equalTo("severalCurrencies"))
                .body("currencies", contains("EUR", "USD"));
        post(asked(vendors(), line(prices.planner, 1))).statusCode(422).body("code", equalTo("severalCurrencies"));
        prices.quote(alpine, prices.planner, "&currency=EUR").body("total.amount", equalTo("72.00"));
        prices.quote(alpine, prices.planner, "&currency=JPY")
                .statusCode(422)
                .body("code", equalTo("productsNotPriced"));
        // Only dollars have both.
        post(asked(vendors(), line(prices.planner, 1), line(prices.gate, 1))).body("total.currency", equalTo("USD"));
    }

    @Test
    void productsThatHaveNoCurrencyInCommonHaveNoQuote() {
        UUID abroad = UUID.randomUUID();
        prices.approved(schedule("euros", "2017-01-01", TERMS, product(abroad, "80.00", ""))
                .replace("USD", "EUR"));

        post(asked(vendors(), line(prices.planner, 1), line(abroad, 1)))
                .statusCode(422)
                .body("code", equalTo("productsNotPriced"))
                .body("productIds", empty());
    }

    @Test
    void aTierWithCreditTermsOfItsOwnIsQuotedThese() {
        UUID gold = prices.partner("gold", "2017-01-01");

        prices.quote(gold, prices.planner, "")
                .body("lines[0].credit.netDays", equalTo(60))
                .body("lines[0].credit.limit.amount", equalTo("50000.00"))
                .body("lines[0].credit", not(hasKey("earlyPayment")));
    }

    @Test
    void sellersOfBothSidesAsk() {
        String query = "/v1/price-quotes?partnerId=" + alpine + "&productId=" + prices.planner;

        prices.incentives().as("sam", "vendorSeller").get(query).then().statusCode(200);
        String partnerSeller =
                TestTokens.trusted().partner(prices.incentives().tenant(), alpine, "pia", "partnerSeller");
        Incentives.bearer(partnerSeller)
                .body(asked("", line(prices.planner, 1)))
                .post("/v1/price-quotes")
                .then()
                .statusCode(200)
                .body("partnerId", equalTo(alpine.toString()));
    }

    @Test
    void aPartnerThatIsSuspendedThenBuysAtNoPartnerPrice() {
        prices.incentives().others().suspend(alpine, "2017-06-01");

        eventually(() -> prices.quote(alpine, prices.planner, "&on=2017-06-01")
                .statusCode(409)
                .body("code", equalTo("partnerSuspended")));
        post(asked(vendors() + "\"on\":\"2017-06-01\",", line(prices.planner, 1)))
                .statusCode(409)
                .body("code", equalTo("partnerSuspended"));
        prices.quote(alpine, prices.planner, "&on=2017-05-31").statusCode(200);
    }

    @Test
    void eachDayHasThePricesOfItsVersion() {
        prices.approved(schedule("partner-prices", "2900-01-01", TERMS, product(prices.planner, "200.00", "")));

        prices.quote(alpine, prices.planner, "&on=2899-12-31").body("lines[0].listPrice.amount", equalTo("100.00"));
        prices.quote(alpine, prices.planner, "&on=2900-01-01").body("lines[0].listPrice.amount", equalTo("200.00"));
        prices.quote(alpine, prices.gate, "&on=2900-01-01").statusCode(422);
    }

    @Test
    void aCurrencyWithoutMinorUnitIsRoundedToTheUnit() {
        UUID yen = UUID.randomUUID();
        String whole = schedule("yen", "2017-01-01", TERMS, product(yen, "105", ""))
                .replace("USD", "JPY")
                .replace("50000.00", "50000");
        prices.approved(whole);

        prices.quote(alpine, yen, "").body("total.amount", equalTo("94"));
    }

    @Test
    void theFloorIsKeptAndTheStepSaysSo() {
        UUID tight = UUID.randomUUID();
        prices.approved(schedule("tight", "2017-01-01", TERMS, product(tight, "100.00", money("floorPrice", "95.00"))));

        prices.quote(alpine, tight, "&quantity=3")
                .body("lines[0].steps.step", contains("partnerTier", "volume", "floor"))
                .body("total.amount", equalTo("285.00"));
    }

    @Test
    void severalProductsArePricedTogetherEachByItsOwnVolume() {
        post(asked(vendors() + "\"on\":\"2017-03-01\",", line(prices.planner, 20), line(prices.gate, 3)))
                .statusCode(200)
                .body("lines.productId", contains(prices.planner.toString(), prices.gate.toString()))
                .body("lines.total.amount", contains("1755.00", "26.97"))
                .body("listTotal.amount", equalTo("2029.97"))
                .body("total.amount", equalTo("1781.97"))
                .body("partnerMargin.amount.amount", equalTo("248.00"))
                .body("partnerMargin.percent", equalTo("12.22"))
                .body("$", not(hasKey("vendorMargin")));
    }

    @Test
    void whatCannotBeAnsweredIsToldWithEveryFault() {
        prices.incentives()
                .asFinance()
                .get("/v1/price-quotes?productId=" + prices.planner)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("partnerId"));
        prices.quote(alpine, prices.planner, "&quantity=0&currency=dollars")
                .statusCode(400)
                .body("errors.pointer", contains("currency", "quantity"));
        prices.quote(alpine, prices.planner, "&quantity=1000001").statusCode(400);
        prices.incentives()
                .asFinance()
                .get("/v1/price-quotes?on=soon&quantity=many")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("on", "quantity", "productId"));
        post(asked(vendors(), line(prices.planner, 0), line(prices.gate, 1_000_001)))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/quantity", "/lines/1/quantity"));
        post(asked(vendors(), line(prices.planner, 1), line(prices.planner, 2)))
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/productId"));
        post(asked("", line(prices.planner, 1))).statusCode(400).body("errors.pointer", contains("/partnerId"));
        post(asked(vendors())).statusCode(400).body("errors.pointer", hasItem("/lines"));
    }

    @Test
    void whatNoAmountCanHoldIsRefused() {
        UUID island = UUID.randomUUID();
        prices.approved(schedule("islands", "2017-01-01", TERMS, product(island, "999999999999999.00", "")));

        prices.quote(alpine, island, "").statusCode(200);
        prices.quote(alpine, island, "&quantity=2").statusCode(422).body("code", equalTo("quoteTooLarge"));
        post(asked(vendors(), line(island, 2))).statusCode(422).body("code", equalTo("quoteTooLarge"));
    }

    @Test
    void aRepeatedRequestIsAnsweredFromTheFirst() {
        String question = asked(vendors(), line(prices.planner, 1));
        for (int time = 0; time < 2; time++) {
            keyed(question).statusCode(200).body("total.amount", equalTo("90.00"));
        }
        keyed(asked(vendors(), line(prices.planner, 2))).statusCode(422).body("code", equalTo("idempotencyKeyReused"));
    }

    private ValidatableResponse keyed(String question) {
        return prices.incentives()
                .asFinance()
                .header("Idempotency-Key", "q1")
                .body(question)
                .post("/v1/price-quotes")
                .then();
    }

    private ValidatableResponse ownQuote(String query) {
        return prices.incentives()
                .asPartner(alpine)
                .get("/v1/price-quotes" + query)
                .then();
    }

    private ValidatableResponse post(String question) {
        return prices.incentives()
                .asFinance()
                .body(question)
                .post("/v1/price-quotes")
                .then();
    }

    private String vendors() {
        return "\"partnerId\":\"" + alpine + "\",";
    }

    private static String asked(String fields, String... lines) {
        return "{" + fields + "\"lines\":[" + String.join(",", lines) + "]}";
    }

    private static String line(UUID product, int quantity) {
        return "{\"productId\":\"" + product + "\",\"quantity\":" + quantity + "}";
    }
}
