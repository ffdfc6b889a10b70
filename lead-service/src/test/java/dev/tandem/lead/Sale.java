package dev.tandem.lead;

import static dev.tandem.testkit.Eventually.eventually;

import dev.tandem.testkit.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** A lead that a partner has accepted, and the deal that comes of it, in a program with a second partner. */
final class Sale {
    static final String EVIDENCE = "\"evidence\":{\"note\":\"Ran the workshop with them\"}";

    final Program program = Program.withPlaybook();
    final UUID partner = program.partner("alpine");
    final UUID second = program.partner("boreal");
    final LeadApi vendor = program.vendor();
    final LeadApi seller = program.seller(partner);
    final String handoff;

    private Sale() {
        eventually(() -> program.routes("DACH", "DE", partner));
        handoff = acceptedHandoff();
    }

    static Sale begun() {
        return new Sale();
    }

    /** Another lead of the same partner's. */
    String acceptedHandoff() {
        String company = "Brightwater" + UUID.randomUUID().toString().substring(0, 8);
        String id = vendor.offer(vendor.routedLead(company, "DE").getString("id"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seller.post("/v1/handoffs/" + id + "/accept", "").then().statusCode(200);
        return id;
    }

    /** @param rest of the body, such as {@code "margin":{…}}; nothing at all is fine too */
    ValidatableResponse open(String amount, String currency, String rest) {
        return vendor.post(
                        "/v1/deals",
                        "{\"handoffId\":\"%s\",\"amount\":%s%s}"
                                .formatted(handoff, money(amount, currency), rest.isEmpty() ? "" : "," + rest))
                .then();
    }

    String opened(String amount) {
        return open(amount, "EUR", "").statusCode(201).extract().path("id");
    }

    /** A deal that was won today. */
    String won(String amount, String currency, String rest) {
        JsonPath deal = open(amount, currency, rest).statusCode(201).extract().jsonPath();
        return won(deal);
    }

    String won(String amount) {
        return won(amount, "EUR", "");
    }

    private String won(JsonPath deal) {
        program.gate(deal.getString("thread"), "won");
        eventually(() -> seller.close(deal.getString("id"), "won").then().statusCode(200));
        return deal.getString("id");
    }

    JsonPath deal(String id) {
        return vendor.get("/v1/deals/" + id).jsonPath();
    }

    ValidatableResponse patch(LeadApi caller, String id, String change) {
        return patch(caller, id, "\"" + deal(id).getInt("revision") + "\"", change);
    }

    ValidatableResponse patch(LeadApi caller, String id, String ifMatch, String change) {
        var request =
                caller.request().contentType("application/merge-patch+json").body(change);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/v1/deals/" + id)
                .then();
    }

    /** Both partners, the second one with its evidence. */
    String shares(String first, String other) {
        return """
               "participants":[{"partnerId":"%s","attribution":"sourced","share":"%s"},
                               {"partnerId":"%s","attribution":"coSold","share":"%s",%s}]""".formatted(partner, first, second, other, EVIDENCE);
    }

    String product(String name) {
        return vendor.post("/v1/products", "{\"name\":\"" + name + "\"}").path("id");
    }

    Response act(LeadApi caller, String id, String action, String body) {
        return caller.post("/v1/deals/" + id + "/" + action, body);
    }

    LeadApi finance() {
        return new LeadApi(TestTokens.trusted().vendor(program.tenant, "fiona", "finance"));
    }

    static String money(String amount, String currency) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"" + currency + "\"}";
    }
}
