package dev.tandem.lead.contract;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RubricShelf;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import dev.tandem.testkit.contract.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class ProducedEventsTest {
    private static final Set<String> EVENTS = Set.of(
            "LeadRegistered",
            "LeadChanged",
            "LeadDisqualified",
            "ProductRegistered",
            "RegistrationSubmitted",
            "RegistrationApproved",
            "RegistrationExtended",
            "RegistrationRejected",
            "RegistrationWithdrawn",
            "RegistrationExpired",
            "ConsentRecorded",
            "ConsentWithdrawn",
            "PersonErased",
            "CalendarChanged",
            "LeadsMerged",
            "LeadScored",
            "LeadRouted",
            "LeadQueueOverdue",
            "HandoffOffered",
            "SaleAssigned",
            "LeadHandedOff",
            "HandoffDeclined",
            "HandoffExpired",
            "HandoffWithdrawn",
            "HandoffRecalled",
            "FirstTouchRecorded",
            "ServiceLevelWarned",
            "ServiceLevelBreached",
            "DealOpened",
            "DealChanged",
            "DealStageChanged",
            "DealClosed",
            "DealAmended",
            "GateShut",
            "CustomerPaid",
            "CustomerRenewed",
            "CustomerUsageReported",
            "CustomerChurned");

    private final Program program = Program.withPlaybook();
    private final UUID partner = program.partner("alpine");
    private final Actor vendor = program.vendor();
    private final Actor seller = program.seller(partner);

    @Test
    void whatIsPublishedIsWhatWasPromised() throws IOException {
        eventually(() -> program.routes("DACH", "DE", partner));
        new RubricShelf(program).inForce(RubricShelf.SOURCES);
        whatBecomesOfASale(winADeal());
        letALeadWaitTooLong();
        seller.declines(offer(), "No capacity");
        vendor.withdraws(offer(), "Sold already");
        vendor.recalls(offer(), "wrongPartner");
        letAPartnerBeWarned();
        letAnOfferExpire();
        forget();
        merge();
        change();
        claimSales();
        vendor.calendar("always", "00:00", "00:00", null).then().statusCode(201);
        program.publishes("tried", "");
        program.tries("tried", 50, null);
        offer();

        Map<String, JsonNode> published = PublishedEvents.await("tandem.lead", program.tenant, EVENTS);

        assertEquals(EVENTS, published.keySet());
        for (String name : EVENTS) {
            EventPromise promise = EventPromise.of("lead-service", name);
            assertEquals(List.of(), promise.faults(published.get(name)), name);
            assertEquals(List.of(), promise.faults(promise.example()), name + "'s example");
        }
    }

    @Test
    void whatIsPromisedIsAllThatIsPublished() throws IOException {
        try (Stream<Path> promises = Files.list(Path.of("contracts", "events"))) {
            Set<String> names = promises.map(
                            file -> file.getFileName().toString().replace(".v1.json", ""))
                    .collect(Collectors.toSet());

            assertEquals(EVENTS, names);
        }
    }

    @Test
    void nothingPublishedSaysWhoThePersonOrTheCompanyIs() {
        eventually(() -> program.routes("DACH", "DE", partner));
        winADeal();

        Map<String, JsonNode> published = PublishedEvents.await("tandem.lead", program.tenant, Set.of("DealClosed"));

        String everything = published.toString();
        assertFalse(everything.contains("Okafor") || everything.contains("@") || everything.contains("+49"));
        assertFalse(everything.contains("Company"), everything);
    }

    @Test
    void anEventThatBreaksThePromiseIsFound() throws IOException {
        EventPromise promise = EventPromise.of("lead-service", "DealClosed");
        JsonNode broken = promise.example().deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) broken.path("amount")).put("amount", 48_000);

        assertFalse(promise.faults(broken).isEmpty());
    }

    private void whatBecomesOfASale(String deal) {
        String money = "{\"amount\":{\"amount\":\"100.00\",\"currency\":\"EUR\"}";
        vendor.post("/v1/deals/" + deal + "/refund", money + ",\"reason\":\"Returned\"}")
                .then()
                .statusCode(200);
        vendor.post("/v1/deals/" + deal + "/payment", money + "}").then().statusCode(200);
        vendor.post("/v1/deals/" + deal + "/renew", money + "}").then().statusCode(200);
        vendor.post("/v1/deals/" + deal + "/usage-reports", money + "}").then().statusCode(201);
        vendor.post("/v1/deals/" + deal + "/churn", "{\"code\":\"price\"}")
                .then()
                .statusCode(200);
    }

    private String winADeal() {
        String handoff = offer();
        seller.accepts(handoff).then().statusCode(200);
        seller.calls(handoff).then().statusCode(200);
        JsonPath deal = vendor.opensDeal(handoff, "48000.00").jsonPath();
        vendor.forecasts(deal.getString("id"), deal.getInt("revision"), "commit")
                .then()
                .statusCode(200);
        program.gate(deal.getString("thread"), "validation");
        program.gate(deal.getString("thread"), "won");
        eventually(
                () -> seller.advances(deal.getString("id"), "validation").then().statusCode(200));
        eventually(() -> seller.closes(deal.getString("id"), "won").then().statusCode(200));
        program.reopens(deal.getString("thread"), 2, "won", "discovery-call");
        return deal.getString("id");
    }

    /** Queued with a deadline of zero; rules in force before had hours for it. */
    private void letALeadWaitTooLong() {
        int version = vendor.fallback("\"sellerId\":\"" + UUID.randomUUID() + "\"", ",\"queueWithin\":\"PT0.001S\"");
        routedLead();
        vendor.post("/v1/routing-rule-sets/" + version + "/dry-run", "{\"lead\":{}}")
                .then()
                .body("step", equalTo("queue"));
        program.routes("DACH", "DE", partner);
    }

    private void letAPartnerBeWarned() {
        offer();
        program.movesOn(Duration.ofHours(37));
        PublishedEvents.await("tandem.lead", program.tenant, Set.of("ServiceLevelWarned"));
    }

    private void merge() {
        vendor.merges(routedLead(), routedLead()).then().statusCode(200);
    }

    private void change() {
        JsonPath lead = vendor.routedLead("Company" + UUID.randomUUID(), "DE");
        vendor.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + lead.getInt("revision") + "\"")
                .body("{\"source\":\"fair\"}")
                .patch("/v1/leads/" + lead.getString("id"))
                .then()
                .statusCode(200);
        vendor.disqualifies(lead.getString("id"), "noBudget").then().statusCode(200);
    }

    private void claimSales() {
        String product = vendor.post(
                        "/v1/products",
                        "{\"name\":\"GTX Pro\",\"listPrice\":{\"amount\":\"4800.00\",\"currency\":\"EUR\"}}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        vendor.rejects(claim("Ours", product), "Ours").then().statusCode(200);
        vendor.approves(claim("Brief", product), "PT1S").then().statusCode(200);
        String claim = claim("Long", product);
        vendor.approves(claim, "P90D").then().statusCode(200);
        vendor.extendsClaim(claim, "P90D").then().statusCode(200);
        seller.givesUp(claim).then().statusCode(200);
    }

    private String claim(String company, String product) {
        return seller.claims(company, product).then().statusCode(201).extract().path("id");
    }

    private void forget() {
        JsonPath lead = vendor.routedLead("Shy" + UUID.randomUUID(), "DE");
        vendor.withdrawsConsent(lead.getString("id")).then().statusCode(200);
        vendor.post(
                        "/v1/privacy/erasures",
                        "{\"email\":\"" + lead.getString("contact.email") + "\",\"reason\":\"By letter\"}")
                .then()
                .statusCode(201);
    }

    private void letAnOfferExpire() {
        program.publishPlaybook("PT0S");
        eventually(() -> vendor.offers(routedLead()).then().body("playbook.version", equalTo(2)));
    }

    private String offer() {
        return vendor.offers(routedLead()).then().statusCode(201).extract().path("id");
    }

    private String routedLead() {
        return vendor.routedLead("Company" + UUID.randomUUID(), "DE").getString("id");
    }
}
