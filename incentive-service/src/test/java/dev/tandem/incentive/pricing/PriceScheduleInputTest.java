package dev.tandem.incentive.pricing;

import static dev.tandem.incentive.pricing.Prices.TERMS;
import static dev.tandem.incentive.pricing.Prices.money;
import static dev.tandem.incentive.pricing.Prices.product;
import static dev.tandem.incentive.pricing.Prices.schedule;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of a price schedule. */
@QuarkusTest
@WithTandem(database = "incentive")
class PriceScheduleInputTest {
    private Prices prices;

    @BeforeEach
    void aTenant() {
        prices = new Prices();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"code\":\"partner-prices\" | \"code\":\"partner prices\" | /code | pattern",
                "\"name\":\"Partner prices\" | \"name\":\"\" | /name | size",
                "\"currency\":\"USD\",\"effectiveFrom\" | \"currency\":\"usd\",\"effectiveFrom\" | /currency | unknownCurrency",
                "\"currency\":\"USD\",\"effectiveFrom\" | \"currency\":\"XAU\",\"effectiveFrom\" | /currency | unknownCurrency",
                "2017-01-01 | soon | /effectiveFrom | malformed",
                "100.00 | -1.00 | /products/0/listPrice | notNegative",
                "100.00 | 0.00 | /products/0/listPrice | notPositive",
                "100.00 | 1.001 | /products/0/listPrice | malformed",
                "\"percent\":\"10\" | \"percent\":\"100.1\" | /terms/partnerTiers/0/percent | pattern",
                "\"percent\":\"10\" | \"percent\":\"-10\" | /terms/partnerTiers/0/percent | pattern",
                "\"percent\":\"10\" | \"percent\":10 | /terms/partnerTiers/0/percent | wrongType",
                "\"silver\" | \"sil ver\" | /terms/partnerTiers/0/tier | pattern",
                "\"silver\" | \"gold\" | /terms/partnerTiers/1/tier | repeated",
                "\"certified\" | \"deep\" | /terms/integrationDepths/0/atLeast | malformed",
                "\"certified\" | \"none\" | /terms/integrationDepths/0/atLeast | everybody",
                "\"maxDiscount\":\"40\" | \"maxDiscount\":\"-4\" | /terms/maxDiscount | pattern",
                "\"maxDiscount\" | \"most\" | /terms/most | unknownField",
                "\"measure\":\"quantity\" | \"measure\":\"weight\" | /terms/volume/measure | malformed",
                "\"mode\":\"step\" | \"mode\":\"retroactive\" | /terms/volume/mode | malformed",
                "\"lower\":\"10\" | \"lower\":\"11\" | /terms/volume/tiers/1/lower | gap",
                "\"lower\":\"10\" | \"lower\":\"9\" | /terms/volume/tiers/1/lower | overlap",
                "\"rate\":\"5\" | \"rate\":\"100.5\" | /terms/volume/tiers/1/rate | tooHigh",
                "\"netDays\":30 | \"netDays\":-1 | /terms/credit/netDays | min",
                "\"netDays\":30 | \"netDays\":10 | /terms/credit/earlyPayment/withinDays | notEarly",
                "\"amount\":\"50000.00\" | \"amount\":\"-1.00\" | /terms/partnerTiers/1/credit/limit | notNegative",
                "\"revenueRecognisedBy\":\"partner\" | \"revenueRecognisedBy\":\"both\" | /terms/revenueRecognisedBy | malformed"
            })
    void eachFaultIsToldWhereItStands(String right, String wrong, String pointer, String code) {
        String faulty = prices.usual("2017-01-01").replaceFirst(quoted(right), wrong);

        prices.draft(faulty)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    @Test
    void termsThatDoNotFitTogetherAreRefusedAllAtOnce() {
        String terms = """
                {"combination":"added",
                 "partnerTiers":[{"tier":"gold","percent":"70","credit":{"netDays":5,"limit":{"amount":"1","currency":"JPY"},
                   "earlyPayment":{"percent":"2","withinDays":5}}},{"tier":"gold","percent":"1"}],
                 "integrationDepths":[{"atLeast":"none","percent":"30"},{"atLeast":"none","percent":"1"}],
                 "volume":{"measure":"quantity","mode":"step","tiers":[{"lower":"0","upper":"9.5","rate":"101"},
                   {"lower":"10","upper":"20","rate":"5"}]},
                 "credit":{"netDays":30},"revenueRecognisedBy":"vendor"}""";
        String products = String.join(
                ",",
                product(prices.planner, "0.00", ""),
                product(prices.planner, "5.00", money("floorPrice", "5.01")),
                product(prices.gate, "5.00", money("cost", "1.00"))
                        .replace("1.00\",\"currency\":\"USD", "1\",\"currency\":\"JPY"));

        prices.draft(schedule("s", "2018-01-01", terms, products)
                        .replace("\"products\"", "\"effectiveTo\":\"2018-01-01\",\"products\""))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalidRequest"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/effectiveTo",
                                "/products/0/listPrice",
                                "/products/1/productId",
                                "/products/1/floorPrice",
                                "/products/2/cost",
                                "/terms/partnerTiers/0/credit/limit",
                                "/terms/partnerTiers/0/credit/earlyPayment/withinDays",
                                "/terms/partnerTiers/1/tier",
                                "/terms/integrationDepths/0/atLeast",
                                "/terms/integrationDepths/1/atLeast",
                                "/terms/integrationDepths/1/atLeast",
                                "/terms/volume/tiers/0/rate",
                                "/terms/volume/tiers/0/upper",
                                "/terms/volume/tiers/1/lower",
                                "/terms/volume/tiers/1/upper",
                                "/terms/maxDiscount"));
    }

    @Test
    void addedDiscountsNeedNoCapWhileTheyStayBelowThePrice() {
        String added = prices.usual("2017-01-01").replace("\"maxDiscount\":\"40\"", "\"combination\":\"added\"");

        prices.draft(added).then().statusCode(201);
        prices.draft(added.replace("\"percent\":\"15\"", "\"percent\":\"90.5\""))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/terms/maxDiscount"));
    }

    @Test
    void whatIsNoScheduleAtAllIsToldWithAllThatIsMissing() {
        prices.draft("{\"code\":").then().statusCode(400).body("code", equalTo("invalidRequest"));
        prices.draft("{}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/code", "/name", "/currency", "/effectiveFrom", "/products", "/terms"));
    }

    @Test
    void aThousandProductsAreTakenAndNotOneMore() {
        String[] thousand = IntStream.range(0, 1_000)
                .mapToObj(each -> product(UUID.randomUUID(), "1.00", money("cost", "0.50")))
                .toArray(String[]::new);
        String id = prices.approved(schedule("large", "2017-01-01", TERMS, thousand));

        prices.read(id).body("productCount", equalTo(1_000));
        Prices.products(prices.incentives().asFinance(), id, "?limit=500").body("items.size()", equalTo(500));
        String tooMany = schedule(
                "larger", "2017-01-01", TERMS, String.join(",", thousand), product(UUID.randomUUID(), "1.00", ""));
        prices.draft(tooMany).then().statusCode(400).body("errors.pointer", contains("/products"));
    }
}
