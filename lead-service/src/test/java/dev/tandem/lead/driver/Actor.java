package dev.tandem.lead.driver;

import static dev.tandem.testkit.Eventually.eventually;

import dev.tandem.testkit.ApiRequest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user of the lead service: a seller, a channel manager, a CRM. */
public final class Actor {
    private final String token;

    public Actor(String token) {
        this.token = token;
    }

    public RequestSpecification request() {
        return ApiRequest.with(token);
    }

    public Response post(String path, String body) {
        RequestSpecification request = request();
        return body.isEmpty() ? request.post(path) : request.body(body).post(path);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response takesIn(String company, String email, String country) {
        return post("/v1/leads", lead(company, email, country));
    }

    public static String lead(String company, String email, String country) {
        return """
               {"company":"%s","contact":{"name":"Ines Okafor","email":"%s","phone":"+49 30 555"},"country":"%s",
                "source":"webinar","problem":"Planned by hand","nextSteps":"A demo",
                "consent":{"purposes":["shareWithPartner"],"evidence":"form","expiresAt":"2099-01-01T00:00:00Z"}}""".formatted(company, email, country);
    }

    /** A lead on which the router has decided. */
    public JsonPath routedLead(String company, String country) {
        String id = takesIn(company, UUID.randomUUID() + "@" + company.toLowerCase() + ".example", country)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        eventually(() -> get("/v1/leads/" + id + "/routing-decision").then().statusCode(200));
        return get("/v1/leads/" + id).jsonPath();
    }

    public Response draftsRules(String territory, String country, UUID partner) {
        return post("/v1/routing-rule-sets", """
                {"territories":[{"code":"%s","countries":["%s"]}],
                 "rules":[{"code":"home","step":"territory","priority":1,"territory":"%s","partnerId":"%s"}]}""".formatted(territory, country, territory, partner));
    }

    /** A pool whose members have equal weights. */
    public Response pool(String code, UUID... partners) {
        String members = Stream.of(partners)
                .map(partner -> "{\"partnerId\":\"" + partner + "\",\"weight\":1}")
                .collect(Collectors.joining(","));
        return post(
                "/v1/routing-pools",
                "{\"code\":\"%s\",\"zone\":\"Europe/Berlin\",\"members\":[%s]}".formatted(code, members));
    }

    /**
     * Every day between these hours in Berlin.
     *
     * @param partner null: the vendor's
     */
    public Response calendar(String code, String from, String to, UUID partner) {
        return post("/v1/calendars", calendarBody(code, from, to, partner));
    }

    public static String calendarBody(String code, String from, String to, UUID partner) {
        String hours = Stream.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
                .map(day -> "{\"day\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(day, from, to))
                .collect(Collectors.joining(","));
        String whose = partner == null ? "" : ",\"partnerId\":\"" + partner + "\"";
        return "{\"code\":\"%s\",\"zone\":\"Europe/Berlin\",\"hours\":[%s]%s}".formatted(code, hours, whose);
    }

    /** Publishes rules that end in a fallback rule with this target, such as {@code "poolId":"…"}. */
    public int fallback(String target, String more) {
        int version = post("/v1/routing-rule-sets", """
                        {"rules":[{"code":"rest","step":"fallback","priority":1,%s}]%s}""".formatted(target, more))
                .then()
                .statusCode(201)
                .extract()
                .path("version");
        post("/v1/routing-rule-sets/" + version + "/publish", "").then().statusCode(200);
        return version;
    }

    public Response offers(String leadId) {
        return post("/v1/handoffs", "{\"leadId\":\"" + leadId + "\"}");
    }

    public Response accepts(String handoffId) {
        return post("/v1/handoffs/" + handoffId + "/accept", "");
    }

    public Response declines(String handoffId, String reason) {
        return post("/v1/handoffs/" + handoffId + "/decline", json("reason", reason));
    }

    public Response withdraws(String handoffId, String reason) {
        return post("/v1/handoffs/" + handoffId + "/withdraw", json("reason", reason));
    }

    /** @param code such as {@code wrongPartner} */
    public Response recalls(String handoffId, String code) {
        return post("/v1/handoffs/" + handoffId + "/recall", json("code", code));
    }

    /** Records the first touch with the customer, just now. */
    public Response calls(String handoffId) {
        return post("/v1/handoffs/" + handoffId + "/first-touch", json("channel", "call"));
    }

    public Response merges(String leadId, String into) {
        return post("/v1/leads/" + leadId + "/merge", json("into", into));
    }

    public Response disqualifies(String leadId, String reason) {
        return post("/v1/leads/" + leadId + "/disqualify", json("reason", reason));
    }

    /** Withdraws the consent that the partner sees the contact. */
    public Response withdrawsConsent(String leadId) {
        return post("/v1/leads/" + leadId + "/consents/withdraw", "{\"purposes\":[\"shareWithPartner\"]}");
    }

    /** Submits a registration. */
    public Response claims(String company, String... products) {
        return post(
                "/v1/registrations",
                "{\"company\":\"%s\",\"productIds\":[\"%s\"]}".formatted(company, String.join("\",\"", products)));
    }

    /** @param protectedFor such as {@code P90D} */
    public Response approves(String registrationId, String protectedFor) {
        return post("/v1/registrations/" + registrationId + "/approve", json("protectedFor", protectedFor));
    }

    public Response extendsClaim(String registrationId, String protectedFor) {
        return post("/v1/registrations/" + registrationId + "/extend", json("protectedFor", protectedFor));
    }

    public Response rejects(String registrationId, String reason) {
        return post("/v1/registrations/" + registrationId + "/reject", json("reason", reason));
    }

    public Response givesUp(String registrationId) {
        return post("/v1/registrations/" + registrationId + "/withdraw", "");
    }

    /**
     * Adds it to the price list.
     *
     * @return its id
     */
    public String lists(String product) {
        return post("/v1/products", json("name", product))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String json(String field, String value) {
        return "{\"%s\":\"%s\"}".formatted(field, value);
    }

    public Response opensDeal(String handoffId, String amount) {
        return post(
                "/v1/deals",
                "{\"handoffId\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}}"
                        .formatted(handoffId, amount));
    }

    /** @param revision of the deal that was read */
    public Response forecasts(String dealId, int revision, String category) {
        return request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + revision + "\"")
                .body(json("forecastCategory", category))
                .patch("/v1/deals/" + dealId);
    }

    public Response advances(String dealId, String stage) {
        return post("/v1/deals/" + dealId + "/advance", "{\"stage\":\"" + stage + "\"}");
    }

    public Response closes(String dealId, String outcome) {
        return post("/v1/deals/" + dealId + "/close", "{\"outcome\":\"" + outcome + "\",\"reason\":\"Best fit\"}");
    }
}
