package dev.tandem.lead;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The lead service as one caller uses it. */
public final class LeadApi {
    private final String token;

    LeadApi(String token) {
        this.token = token;
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response post(String path, String body) {
        RequestSpecification request = request();
        return body.isEmpty() ? request.post(path) : request.body(body).post(path);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response takeIn(String company, String email, String country) {
        return post("/v1/leads", lead(company, email, country));
    }

    public static String lead(String company, String email, String country) {
        return """
               {"company":"%s","contact":{"name":"Ines Okafor","email":"%s","phone":"+49 30 555"},"country":"%s",
                "source":"webinar","problem":"Planned by hand","nextSteps":"A demo",
                "consent":{"purposes":["shareWithPartner"],"evidence":"form","expiresAt":"2099-01-01T00:00:00Z"}}""".formatted(company, email, country);
    }

    /** A lead that the router has decided. */
    public JsonPath routedLead(String company, String country) {
        String id = takeIn(company, UUID.randomUUID() + "@" + company.toLowerCase() + ".example", country)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        eventually(() -> get("/v1/leads/" + id + "/routing-decision").then().statusCode(200));
        return get("/v1/leads/" + id).jsonPath();
    }

    public Response draftRules(String territory, String country, UUID partner) {
        return post("/v1/routing-rule-sets", """
                {"territories":[{"code":"%s","countries":["%s"]}],
                 "rules":[{"code":"home","step":"territory","priority":1,"territory":"%s","partnerId":"%s"}]}""".formatted(territory, country, territory, partner));
    }

    public Response offer(String leadId) {
        return post("/v1/handoffs", "{\"leadId\":\"" + leadId + "\"}");
    }

    public Response openDeal(String handoffId, String amount) {
        return post(
                "/v1/deals",
                "{\"handoffId\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}}"
                        .formatted(handoffId, amount));
    }

    public Response advance(String dealId, String stage) {
        return post("/v1/deals/" + dealId + "/advance", "{\"stage\":\"" + stage + "\"}");
    }

    public Response close(String dealId, String outcome) {
        return post("/v1/deals/" + dealId + "/close", "{\"outcome\":\"" + outcome + "\",\"reason\":\"Best fit\"}");
    }

    /** For what follows from an event: it holds within moments. */
    public static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
