package dev.tandem.incentive.pricing;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.incentive.driver.Incentives;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The price schedules of one tenant of its own, as its callers know them. Max writes them, Fay approves them. */
public final class Prices {
    /** 10 % for silver and 15 % for gold, 5 % for certified, and 5 % on all from 10 pieces on; one after the other. */
    static final String TERMS = """
            {"maxDiscount":"40",
             "partnerTiers":[{"tier":"silver","percent":"10"},
              {"tier":"gold","percent":"15","credit":{"netDays":60,"limit":{"amount":"50000.00","currency":"USD"}}}],
             "integrationDepths":[{"atLeast":"certified","percent":"5"}],
             "volume":{"measure":"quantity","mode":"step","tiers":[
              {"lower":"0","upper":"10","rate":"0"},{"lower":"10","rate":"5"}]},
             "credit":{"netDays":30,"earlyPayment":{"percent":"2","withinDays":10}},
             "revenueRecognisedBy":"partner"}""";

    final UUID planner = UUID.randomUUID();
    final UUID gate = UUID.randomUUID();
    private final Incentives incentives;

    Prices() {
        this(Incentives.withBooksFrom("2017-01-01"));
    }

    public Prices(Incentives incentives) {
        this.incentives = incentives;
    }

    Incentives incentives() {
        return incentives;
    }

    /** A partner of that tier from a day on, once the service has received it. */
    UUID partner(String tier, String from) {
        UUID partner = incentives.others().registerPartner("Alpine Systems");
        incentives.others().rank(partner, tier, from);
        awaitStanding(partner, "partnerTier", tier);
        return partner;
    }

    /** Seen through a quote of a product that has a price in every tenant's first schedule. */
    void awaitStanding(UUID partner, String field, String value) {
        UUID probe = UUID.randomUUID();
        approved(schedule("probe-" + probe, "2017-01-01", TERMS, product(probe, "1.00", "")));
        eventually(() -> incentives
                .asFinance()
                .get("/v1/price-quotes?productId=" + probe + "&partnerId=" + partner)
                .then()
                .statusCode(200)
                .body(field, equalTo(value)));
    }

    /** @param more further fields, such as {@code ,"cost":{…}} */
    static String product(UUID id, String listPrice, String more) {
        return """
                {"productId":"%s","listPrice":{"amount":"%s","currency":"USD"}%s}""".formatted(id, listPrice, more);
    }

    static String money(String field, String amount) {
        return ",\"%s\":{\"amount\":\"%s\",\"currency\":\"USD\"}".formatted(field, amount);
    }

    static String schedule(String code, String from, String terms, String... products) {
        return """
                {"code":"%s","name":"Partner prices","currency":"USD","effectiveFrom":"%s","products":[%s],"terms":%s}""".formatted(code, from, String.join(",", products), terms);
    }

    /** The planner alone, at 100.00. */
    public String usual(String from) {
        return schedule("partner-prices", from, TERMS, product(planner, "100.00", ""));
    }

    static ValidatableResponse products(RequestSpecification as, String id, String query) {
        return as.get("/v1/price-schedules/" + id + "/products" + query).then().statusCode(200);
    }

    Response draft(String schedule) {
        return incentives.as("max", "finance").body(schedule).post("/v1/price-schedules");
    }

    String drafted(String schedule) {
        return draft(schedule).then().statusCode(201).extract().path("id");
    }

    Response revise(String person, String id, String seen, String schedule) {
        return incentives
                .as(person, "finance")
                .header("If-Match", seen)
                .body(schedule)
                .put("/v1/price-schedules/" + id);
    }

    Response approve(String person, String id, String seen) {
        return incentives.as(person, "finance").header("If-Match", seen).post("/v1/price-schedules/" + id + "/approve");
    }

    /** Drafted by one and approved by another. */
    public String approved(String schedule) {
        String id = drafted(schedule);
        approve("fay", id, "\"0\"").then().statusCode(200);
        return id;
    }

    ValidatableResponse read(String id) {
        return incentives.asFinance().get("/v1/price-schedules/" + id).then().statusCode(200);
    }

    /** By the vendor, of one product for one partner. */
    ValidatableResponse quote(UUID partner, UUID product, String more) {
        return incentives
                .asFinance()
                .get("/v1/price-quotes?partnerId=" + partner + "&productId=" + product + more)
                .then();
    }
}
