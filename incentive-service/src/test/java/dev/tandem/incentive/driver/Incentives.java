package dev.tandem.incentive.driver;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.embedded.token.Tokens;
import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.PersonIds;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The service as its callers know it, for one tenant of its own. */
public final class Incentives {
    public static final String COMMISSION = """
            {"code":"commission","kind":"commission","earner":"partner","payee":"partner","trigger":"dealWon",
             "basis":"amount","period":"quarter","rate":{"type":"tiered","mode":"step","scope":"cumulative","tiers":[
              {"lower":"0","upper":"50000","rate":"4.75"},
              {"lower":"50000","upper":"150000","rate":"6.125"},
              {"lower":"150000","rate":"9.375"}]}}""";
    public static final String OVERLAY = """
            {"code":"overlay","kind":"overlay","earner":"dealManager","payee":"dealManager",
             "rate":{"type":"percent","percent":"0.35"}}""";

    /** One rate on everything, which pays 10 %, with more terms of the rule to come. */
    public static String tenPercent(String... terms) {
        String more = terms.length == 0 ? "" : "," + String.join(",", terms);
        return """
                {"code":"ten","kind":"commission","earner":"partner","payee":"partner","basis":"amount",
                 "rate":{"type":"percent","percent":"10"}%s}""".formatted(more);
    }

    private static final PersonIds PERSONS = new PersonIds(TestTokens.PERSON_IDS_KEY);

    private final String tenant = "t" + Ids.next();
    private final OtherServices others = new OtherServices(tenant);

    /** A tenant whose books start on that day, known to the service. */
    public static Incentives withBooksFrom(String day) {
        Incentives incentives = new Incentives();
        incentives.others.registerTenant(day);
        eventually(() -> incentives.asFinance().get("/v1/periods").then().statusCode(200));
        return incentives;
    }

    public OtherServices others() {
        return others;
    }

    /** The id of the person that a token with this subject is for. */
    public String person(String subject) {
        return PERSONS.of(tenant, Tokens.ISSUER, subject).toString();
    }

    public String tenant() {
        return tenant;
    }

    public RequestSpecification asFinance() {
        return as("fay", "finance");
    }

    public RequestSpecification as(String person, String role) {
        return bearer(TestTokens.trusted().vendor(tenant, person, role));
    }

    public RequestSpecification asPartner(UUID partner) {
        return bearer(TestTokens.trusted().partner(tenant, partner, "pat", "partnerAdmin"));
    }

    public static RequestSpecification bearer(String token) {
        return ApiRequest.with(token);
    }

    public static String plan(String from, String... rules) {
        return """
                {"code":"program","name":"Partner program","currency":"USD","effectiveFrom":"%s","rules":[%s]}""".formatted(from, String.join(",", rules));
    }

    /** Drafted by one and approved by another. */
    public String approvedPlan(String from, String... rules) {
        String id = draft(plan(from, rules));
        approve(id).then().statusCode(200);
        return id;
    }

    public String draft(String plan) {
        return as("max", "channelManager")
                .body(plan)
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response approve(String plan) {
        return asFinance().post("/v1/plans/" + plan + "/approve");
    }

    /** @param seen the target's ETag, {@code "0"} with its quotes while there is none */
    public Response aim(UUID partner, String quarter, String seen, String target) {
        return as("max", "channelManager")
                .header("If-Match", seen)
                .body(target)
                .put("/v1/joint-metrics/targets/" + partner + "/" + quarter);
    }

    public JsonPath entriesOf(UUID deal) {
        return asFinance()
                .get("/v1/ledger-entries?dealId=" + deal)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public void awaitEntries(UUID deal, int number) {
        eventually(() -> assertEquals(number, entriesOf(deal).getList("items").size()));
    }

    /** The posted amounts of a period, per payee. */
    public Map<String, BigDecimal> postedIn(String period) {
        List<Map<String, Object>> entries = asFinance()
                .get("/v1/ledger-entries?limit=500&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Map<String, Object> entry : entries) {
            Map<?, ?> amount = (Map<?, ?>) entry.get("amount");
            sums.merge(
                    entry.get("payeeId").toString(),
                    new BigDecimal(amount.get("amount").toString()),
                    BigDecimal::add);
        }
        return sums;
    }

    /** One payee's posted sum in a period, however many entries that is. */
    public BigDecimal totalOf(Object payee, String period) {
        String list = "/v1/ledger-entries?limit=500&period=" + period + "&payeeId=" + payee;
        BigDecimal total = BigDecimal.ZERO;
        String cursor = "";
        do {
            JsonPath page = asFinance()
                    .get(list + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            total = total.add(sum(page));
            cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);
        return total;
    }

    /** Waits until what is posted for a deal adds up to that, over all its payees. */
    public void awaitSum(UUID deal, String amount) {
        eventually(() -> assertEquals(new BigDecimal(amount), sumOf(deal)));
    }

    private BigDecimal sumOf(UUID deal) {
        return sum(entriesOf(deal));
    }

    private static BigDecimal sum(JsonPath page) {
        return page.getList("items.amount.amount", String.class).stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As the European Central Bank publishes it: Date and currencies, then a line per day. */
    public Response importRates(String... lines) {
        return asFinance()
                .contentType("text/csv")
                .body(String.join("\n", lines) + "\n")
                .post("/v1/exchange-rates/import");
    }

    public Response close(String period) {
        return asFinance().post("/v1/periods/" + period + "/close");
    }

    public String statementOf(Object payee, String period) {
        return asFinance()
                .get("/v1/statements?period=" + period + "&payeeId=" + payee)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public Response step(String person, String statement, String action) {
        return as(person, "finance").post("/v1/statements/" + statement + "/" + action);
    }

    /** Submitted by one, approved and published by another. */
    public void publish(String statement) {
        step("fay", statement, "submit").then().statusCode(200);
        step("fred", statement, "approve").then().statusCode(200);
        step("fred", statement, "publish").then().statusCode(200);
    }

    /** Of the statement's first line, by its payee. */
    public Response dispute(UUID partner, String statement) {
        return dispute(partner, statement, """
                {"reason":"wrongShare","claim":"We sourced this deal alone.","claimed":{"amount":"50.00","currency":"USD"}}""");
    }

    public Response dispute(UUID partner, String statement, String claim) {
        String line = linesOf(statement).getString("items[0].id");
        return asPartner(partner).body(claim).post("/v1/statements/" + statement + "/lines/" + line + "/disputes");
    }

    /** The first terms of the tenant: two people from this amount in USD on. */
    public Response agreeFourEyesFrom(String amount) {
        return as("vera", "vendorAdmin")
                .header("If-Match", "\"0\"")
                .body("""
                {"disputeDays":30,"decisionDays":10,"fourEyesFrom":[{"amount":"%s","currency":"USD"}]}""".formatted(amount))
                .put("/v1/settlement-terms");
    }

    public Response uphold(String dispute, String amount) {
        return upholdAs("fay", dispute, amount);
    }

    public Response upholdAs(String person, String dispute, String amount) {
        return as(person, "finance").body("""
                {"amount":{"amount":"%s","currency":"USD"},"decision":"The notes of the meeting show it."}""".formatted(amount)).post("/v1/disputes/" + dispute + "/uphold");
    }

    public Response keepDebtorAccount(String currency) {
        return keepAccount("/v1/debtor-accounts/" + currency, "\"0\"", "Northwind Inc.");
    }

    public Response keepAccountOf(Object payee, String holder) {
        return keepAccountOf(payee, "\"0\"", holder);
    }

    /** @param seen the account's ETag, {@code "0"} with its quotes while there is none */
    public Response keepAccountOf(Object payee, String seen, String holder) {
        return keepAccount("/v1/payees/" + payee + "/bank-account", seen, holder);
    }

    private Response keepAccount(String path, String seen, String holder) {
        return asFinance().header("If-Match", seen).body("""
                {"holder":"%s","iban":"DE89370400440532013000","bic":"COBADEFFXXX"}""".formatted(holder)).put(path);
    }

    /** By fay; fred may confirm it. */
    public Response orderPayout(String period) {
        return orderPayout(period, LocalDate.now(ZoneOffset.UTC).plusDays(3));
    }

    public Response orderPayout(String period, LocalDate executeOn) {
        return asFinance()
                .body("{\"period\":\"%s\",\"executeOn\":\"%s\"}".formatted(period, executeOn))
                .post("/v1/payouts");
    }

    public Response confirm(String payout) {
        return as("fred", "finance").post("/v1/payouts/" + payout + "/confirm");
    }

    public Response cancel(String payout) {
        return asFinance().post("/v1/payouts/" + payout + "/cancel");
    }

    public JsonPath linesOf(String statement) {
        return asFinance()
                .get("/v1/statements/" + statement + "/lines")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
