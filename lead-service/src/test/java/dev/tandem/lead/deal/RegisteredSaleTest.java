package dev.tandem.lead.deal;

import static dev.tandem.lead.driver.Sale.money;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.RecordedStatements;
import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import dev.tandem.testkit.contract.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sale that began with a partner's registration. */
@QuarkusTest
@WithTandem(database = "lead")
class RegisteredSaleTest {
    private Sale sale;
    private Actor vendor;
    private String registration;

    @BeforeEach
    void aSubmittedRegistration() {
        sale = Sale.begun();
        vendor = sale.vendor;
        registration = sale.seller
                .post(
                        "/v1/registrations",
                        "{\"company\":\"Kestrel Freight\",\"productIds\":[\"%s\"]}"
                                .formatted(sale.product("GTX Basic")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anApprovedRegistrationLeadsToOneDealOnItsThread() throws IOException {
        String thread = approve();

        String id = open(registration)
                .statusCode(201)
                .body("thread", equalTo(thread))
                .body("registrationId", equalTo(registration))
                .body("handoffId", nullValue())
                .body("partnerId", equalTo(sale.partner.toString()))
                .extract()
                .path("id");
        open(registration)
                .statusCode(409)
                .body("code", equalTo("dealAlreadyOpened"))
                .body("dealId", equalTo(id));
        sale.program.gate(thread, "won");
        eventually(() -> sale.seller.closes(id, "won").then().statusCode(200));

        JsonNode published = PublishedEvents.await("tandem.lead", sale.program.tenant, Set.of("DealClosed"))
                .get("DealClosed");
        assertEquals(registration, published.path("registrationId").asText());
        assertEquals(List.of(), EventPromise.of("lead-service", "DealClosed").faults(published));
    }

    @Test
    void whatIsNotProtectedLeadsToNone() {
        open(registration)
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("submitted"));
        open(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aDealBeginsWithOneThing() {
        approve();

        for (String origin :
                new String[] {"", "\"handoffId\":\"" + sale.handoff + "\",\"registrationId\":\"" + registration + "\","
                }) {
            vendor.post("/v1/deals", "{" + origin + "\"amount\":" + money("1.00", "EUR") + "}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/handoffId"));
        }
    }

    @Test
    void itGoesThroughTheStagesOfThePlaybookInForce() throws IOException {
        String thread = approve();
        String id = open(registration)
                .body("stage", equalTo("discovery"))
                .body("playbook.id", equalTo(sale.program.playbookId.toString()))
                .extract()
                .path("id");
        JsonNode published = PublishedEvents.await("tandem.lead", sale.program.tenant, Set.of("DealOpened"))
                .get("DealOpened");
        assertEquals(1, published.at("/playbook/version").asInt());

        sale.seller.advances(id, "validation").then().statusCode(409).body("code", equalTo("gatePending"));
        sale.program.gate(thread, "validation");
        eventually(() -> sale.seller.advances(id, "validation").then().statusCode(200));
    }

    @Test
    void withoutAPlaybookInForceItHasNoStagesToGoThrough() {
        approve();
        sale.program.retirePlaybook();
        eventually(() -> vendor.offers(vendor.routedLead("Kite", "DE").getString("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("noPlaybook")));
        String id = open(registration)
                .body("stage", equalTo("unstaged"))
                .body("playbook", nullValue())
                .extract()
                .path("id");

        sale.seller.advances(id, "validation").then().statusCode(409).body("code", equalTo("stageNotReachable"));
        vendor.get("/v1/deals/" + id)
                .then()
                .body("allowedActions.find { it.action == 'advance' }.because", equalTo("stageNotReachable"));
        sale.program.seller(sale.second).get("/v1/deals/" + id).then().statusCode(404);
    }

    @Test
    void itIsFoundByTheCompanyWithTheOthersOnceTheirAccountsAreMerged() {
        approve();
        String registered = open(registration).statusCode(201).extract().path("id");
        String handedOver = sale.opened("100.00");
        String lead = vendor.get("/v1/handoffs/" + sale.handoff).path("leadId");
        String company = vendor.get("/v1/leads/" + lead).path("accountId");
        String claimed = vendor.get("/v1/registrations/" + registration).path("accountId");
        dealsOf(claimed).body("items.id", contains(registered));
        dealsOf(company).body("items.id", contains(handedOver));

        vendor.post("/v1/accounts/" + claimed + "/merge", "{\"into\":\"" + company + "\"}")
                .then()
                .statusCode(200);

        dealsOf(company).body("items.id", contains(registered, handedOver));
    }

    @Test
    void aListNamesTheCompanyOfEveryDeal() {
        approve();
        open(registration).statusCode(201);
        sale.opened("100.00");
        String lead = vendor.get("/v1/handoffs/" + sale.handoff).path("leadId");
        String company = vendor.get("/v1/leads/" + lead).path("company");

        List<String> sent = RecordedStatements.of(() -> sale.seller
                .get("/v1/deals")
                .then()
                .statusCode(200)
                .body("items.company", contains("Kestrel Freight", company)));

        for (String table : List.of("from lead l1_0", "from registration r1_0")) {
            assertEquals(1, sent.stream().filter(sql -> sql.contains(table)).count(), () -> "not once: " + sent);
        }
        vendor.get("/v1/deals").then().body("items.company", contains("Kestrel Freight", company));
    }

    private ValidatableResponse dealsOf(String account) {
        return vendor.get("/v1/deals?accountId=" + account).then().statusCode(200);
    }

    private String approve() {
        return vendor.post("/v1/registrations/" + registration + "/approve", "{\"protectedFor\":\"P90D\"}")
                .then()
                .statusCode(200)
                .extract()
                .path("thread");
    }

    private ValidatableResponse open(String id) {
        return vendor.post(
                        "/v1/deals", "{\"registrationId\":\"%s\",\"amount\":%s}".formatted(id, money("9000.00", "EUR")))
                .then();
    }
}
