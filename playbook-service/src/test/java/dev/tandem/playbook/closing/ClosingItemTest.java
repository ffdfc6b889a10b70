package dev.tandem.playbook.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ClosingItemTest {
    private static final String SIGNED = "{\"outcome\":\"Signed on both sides\"}";

    private Program program;
    private String items;

    @BeforeEach
    void aSaleUnderWay() {
        program = new Program();
        items = program.engagementOf(program.handedOff(program.publishedPlaybook())) + "/closing-items";
    }

    @Test
    void eachItemHasAnOwnerADayAndAnOutcome() {
        String contract = plan(program.ada, "contractRouting", "ada");
        plan(program.max, "riskDisclosure", "max");
        String reference = plan(program.ada, "customerReference", "ben");
        program.ada
                .post(items + "/" + contract + "/complete", SIGNED)
                .then()
                .statusCode(200)
                .body("settledBy", equalTo(program.person("ada")));
        program.ada
                .post(items + "/" + reference + "/drop", "{\"outcome\":\"They decided without one\"}")
                .then()
                .statusCode(200);

        program.max
                .get(items)
                .then()
                .body("items.status", contains("done", "open", "dropped"))
                .body("items.side", contains("partner", "vendor", "partner"))
                .body("items.ownerId", contains(program.person("ada"), program.person("max"), program.person("ben")));
    }

    @Test
    void anItemIsSettledOnceByTheSideThatOwnsIt() {
        String item = items + "/" + plan(program.ada, "stakeholderApproval", "ada");

        for (String end : new String[] {"/complete", "/drop"}) {
            program.max.post(item + end, SIGNED).then().statusCode(403).body("code", equalTo("notYourItem"));
        }
        program.ada.post(item + "/complete", "{}").then().statusCode(400).body("errors.pointer", contains("/outcome"));
        program.ada.post(item + "/complete", SIGNED).then().statusCode(200);
        program.ada
                .post(item + "/drop", SIGNED)
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("record", equalTo("closingItem"));
        program.max.get(items).then().body("items.status", contains("done"));
    }

    @Test
    void anItemIsWholeAndOfOnesOwnSide() {
        program.ada
                .post(items, "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn", "/kind", "/ownerId", "/title"));
        program.ada
                .post(items, item("riskDisclosure", "max"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personUnknown"));
    }

    @Test
    void anotherPartysSaleDoesNotExist() {
        String item = items + "/" + plan(program.ada, "contractRouting", "ada");
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().max}) {
            stranger.post(items, item("contractRouting", "ada")).then().statusCode(404);
            stranger.post(item + "/complete", SIGNED).then().statusCode(404);
            stranger.get(items).then().statusCode(404);
        }
        program.ada
                .post(items + "/" + UUID.randomUUID() + "/drop", SIGNED)
                .then()
                .statusCode(404);
    }

    private String plan(PlaybookApi by, String kind, String owner) {
        return by.post(items, item(kind, owner))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String item(String kind, String owner) {
        return """
               {"kind":"%s","title":"Purchasing signs","ownerId":"%s","dueOn":"2026-04-15"}""".formatted(kind, program.person(owner));
    }
}
