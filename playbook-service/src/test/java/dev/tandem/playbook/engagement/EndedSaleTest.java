package dev.tandem.playbook.engagement;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sale that has ended in the middle of its work: it can be read, and stays as it was. */
@QuarkusTest
@WithTandem(database = "playbook")
class EndedSaleTest {
    private static final String NOTE = "They load 40 docks a day by hand";
    private static final Map<String, String> DONE = Map.of("outcome", "Signed on both sides");

    private static final Map<String, String> BECAUSE = Map.of("reason", "The annex is not signed");

    private Program program;
    private PlaybookApi ada;
    private PlaybookApi max;
    private String first;
    private String second;
    private String sale;
    private String piece;
    private String item;
    private String discount;

    @BeforeEach
    void aLostSaleOnWhichBothSidesWereAtWork() {
        program = new Program();
        ada = program.ada;
        max = program.max;
        first = program.publishedPlaybook(EscalatingContent.withGuardrail());
        second = program.publishedPlaybook(Content.withVisit());
        UUID thread = program.handedOff(first);
        sale = program.engagementOf(thread);
        piece = ada.brings(sale, "discovery-call", NOTE).path("tasks[0].evidence[0].id");
        max.signsOff(sale, "final-proposal").then().statusCode(200);
        item = sale + "/closing-items/" + id(addsAnItem());
        program.dealCosts(thread, 0, first, Program.euros("48000.00"));
        eventually(() -> discount = sale + "/discount-requests/" + id(asksForADiscount()));

        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");
        eventually(() -> max.get(sale).then().body("status", equalTo("lost")));
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    @Test
    void itsTasksStayAsTheyAre() {
        String before = everything();
        String call = sale + "/tasks/discovery-call";

        assertOver("addEvidence", ada.brings(sale, "discovery-call", NOTE));
        assertOver(
                "withdrawEvidence",
                ada.post(call + "/evidence/" + piece + "/withdraw", Map.of("reason", "Belongs to another customer")));
        assertOver("signOff", ada.signsOff(sale, "discovery-call"));
        assertOver("withdrawSignOff", max.takesSignatureBack(sale, "final-proposal"));
        assertOver("reassign", ada.handsOn(sale, "discovery-call", "partnerSeller", program.person("ben")));

        assertEquals(before, everything());
    }

    @Test
    void nobodyGoesOnToCloseIt() {
        String before = everything();

        assertOver(
                "nameClosingRole",
                ada.post(sale + "/closing-team", Map.of("role", "negotiationLead", "personId", program.person("ada"))));
        assertOver("addClosingItem", addsAnItem());
        assertOver("completeClosingItem", ada.post(item + "/complete", DONE));
        assertOver("dropClosingItem", ada.post(item + "/drop", DONE));
        assertOver("changeClosingItem", ada.changes(item, "{\"dueOn\":\"2026-05-01\"}"));
        assertOver("approveClosingItem", max.post(item + "/approve"));
        assertOver("returnClosingItem", max.post(item + "/return", BECAUSE));
        assertOver("reopenClosingItem", ada.post(item + "/reopen", BECAUSE));
        assertOver(
                "proposeNegotiationLead",
                max.post(
                        sale + "/lead-proposals",
                        Map.of("personId", program.person("ada"), "side", "partner", "reason", "She knows them")));
        String proposal = sale + "/lead-proposals/" + UUID.randomUUID();
        assertOver("acceptLeadProposal", ada.post(proposal + "/accept"));
        assertOver("declineLeadProposal", ada.post(proposal + "/decline", BECAUSE));
        assertOver("withdrawLeadProposal", ada.post(proposal + "/withdraw"));
        assertOver("requestDiscount", asksForADiscount());
        assertOver("approveDiscount", max.approves(discount));
        assertOver("refuseDiscount", max.refuses(discount, "The margin would not pay for it"));
        assertOver("withdrawDiscount", ada.withdraws(discount));

        assertEquals(before, everything());
    }

    @Test
    void itIsNeitherEscalatedNorChangedToAnotherVersion() {
        String before = everything();

        assertOver("raiseEscalation", max.escalates(sale, "late", "discovery-call"));
        assertOver("upgrade", max.get(sale + "/upgrade-preview?to=" + second));
        assertOver("upgrade", max.upgrades(sale, first, second, max.get(sale).path("revision")));

        assertEquals(before, everything());
    }

    private void assertOver(String action, Response answer) {
        answer.then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("record", equalTo("engagement"))
                .body("action", equalTo(action))
                .body("recordStatus", equalTo("lost"))
                .body("allowedIn", contains("running"));
    }

    private String everything() {
        return List.of("", "/closing-team", "/closing-items", "/discount-requests").stream()
                        .map(part -> max.get(sale + part).asString())
                        .toList()
                + max.get("/v1/escalations").asString();
    }

    private Response addsAnItem() {
        return ada.post(
                sale + "/closing-items",
                Map.of(
                        "kind",
                        "contractRouting",
                        "title",
                        "Purchasing signs",
                        "ownerId",
                        program.person("ada"),
                        "dueOn",
                        "2026-04-15"));
    }

    private Response asksForADiscount() {
        return ada.post(sale + "/discount-requests", """
                {"percent":"6","reason":"A competitor is cheaper"}""");
    }
}
