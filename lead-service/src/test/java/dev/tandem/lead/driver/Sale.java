package dev.tandem.lead.driver;

import static dev.tandem.testkit.Eventually.eventually;

import dev.tandem.testkit.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A lead that a partner has accepted, and its deal, in a program with a second partner. */
public final class Sale {
    public static final String EVIDENCE = "\"evidence\":{\"note\":\"Ran the workshop with them\"}";

    public final Program program;
    public final UUID partner;
    public final UUID second;
    public final Actor vendor;
    public final Actor seller;
    public final String handoff;

    private Sale(Program program) {
        this.program = program;
        partner = program.partner("alpine");
        second = program.partner("boreal");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        handoff = acceptedHandoff();
    }

    public static Sale begun() {
        return new Sale(Program.withPlaybook());
    }

    /** By a playbook that limits discounts. */
    public static Sale begunWithGuardrails() {
        return new Sale(Program.withGuardrails());
    }

    /** Another lead of the same partner. */
    public String acceptedHandoff() {
        String company = "Brightwater" + UUID.randomUUID().toString().substring(0, 8);
        String id = vendor.offers(vendor.routedLead(company, "DE").getString("id"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seller.post("/v1/handoffs/" + id + "/accept", "").then().statusCode(200);
        return id;
    }

    /** @param rest of the body, such as {@code "margin":{…}}; may be empty */
    public ValidatableResponse open(String amount, String currency, String rest) {
        return vendor.post(
                        "/v1/deals",
                        "{\"handoffId\":\"%s\",\"amount\":%s%s}"
                                .formatted(handoff, money(amount, currency), rest.isEmpty() ? "" : "," + rest))
                .then();
    }

    public String opened(String amount) {
        return open(amount, "EUR", "").statusCode(201).extract().path("id");
    }

    /** A deal that was won today. */
    public String won(String amount, String currency, String rest) {
        JsonPath deal = open(amount, currency, rest).statusCode(201).extract().jsonPath();
        return won(deal);
    }

    public String won(String amount) {
        return won(amount, "EUR", "");
    }

    private String won(JsonPath deal) {
        program.gate(deal.getString("thread"), "won");
        eventually(() -> seller.closes(deal.getString("id"), "won").then().statusCode(200));
        return deal.getString("id");
    }

    public JsonPath deal(String id) {
        return vendor.get("/v1/deals/" + id).jsonPath();
    }

    public ValidatableResponse patch(Actor caller, String id, String change) {
        return patch(caller, id, "\"" + deal(id).getInt("revision") + "\"", change);
    }

    public ValidatableResponse patch(Actor caller, String id, String ifMatch, String change) {
        RequestSpecification request =
                caller.request().contentType("application/merge-patch+json").body(change);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch("/v1/deals/" + id)
                .then();
    }

    /** Both partners, the second one with its evidence. */
    public String shares(String first, String other) {
        return """
               "participants":[{"partnerId":"%s","attribution":"sourced","share":"%s"},
                               {"partnerId":"%s","attribution":"coSold","share":"%s",%s}]""".formatted(partner, first, second, other, EVIDENCE);
    }

    public String product(String name) {
        return vendor.post("/v1/products", "{\"name\":\"" + name + "\"}").path("id");
    }

    public Response act(Actor caller, String id, String action, String body) {
        return caller.post("/v1/deals/" + id + "/" + action, body);
    }

    public Actor finance() {
        return new Actor(TestTokens.trusted().vendor(program.tenant, "fiona", "finance"));
    }

    public static String money(String amount, String currency) {
        return "{\"amount\":\"" + amount + "\",\"currency\":\"" + currency + "\"}";
    }
}
