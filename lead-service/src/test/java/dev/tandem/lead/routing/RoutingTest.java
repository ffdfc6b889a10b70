package dev.tandem.lead.routing;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class RoutingTest {
    private Program program;
    private UUID alpine;
    private UUID boreal;
    private Actor vendor;

    @BeforeEach
    void twoPartnersOfOneTerritory() {
        program = Program.withPlaybook();
        alpine = program.partner("alpine");
        boreal = program.partner("boreal");
        vendor = program.vendor();
        publish(draft());
    }

    private int draft() {
        return vendor.post("/v1/routing-rule-sets", """
                        {"territories":[{"code":"DACH","countries":["DE"]}],
                         "rules":[{"code":"first","step":"territory","priority":1,"territory":"DACH","partnerId":"%s"},
                                  {"code":"second","step":"territory","priority":2,"territory":"DACH","partnerId":"%s"}]}""".formatted(alpine, boreal))
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    private void publish(int version) {
        vendor.post("/v1/routing-rule-sets/" + version + "/publish", "").then().statusCode(200);
    }

    @Test
    void aLeadGoesByItsTerritoryAndTheDecisionSaysWhy() {
        eventually(() -> vendor.get(decisionOf("DE"))
                .then()
                .body("partnerId", equalTo(alpine.toString()))
                .body("step", equalTo("territory"))
                .body("rule", equalTo("first"))
                .body("ruleSetVersion", equalTo(1))
                .body("candidates.chosen", contains(true, false))
                .body("candidates[0].reasons.name", contains("territory", "partnerStatus", "earlierMatch")));
    }

    @Test
    void aPartnerSeesItsOwnCandidateAlone() {
        eventually(() -> {
            String decision = decisionOf("DE");
            program.seller(alpine)
                    .get(decision)
                    .then()
                    .statusCode(200)
                    .body("candidates", hasSize(1))
                    .body("candidates[0].partnerId", equalTo(alpine.toString()));
            program.seller(boreal).get(decision).then().statusCode(404);
        });
    }

    @Test
    void aLeadOfNoTerritoryIsQueuedForTheVendor() {
        vendor.get(decisionOf("FR"))
                .then()
                .body("step", equalTo("queue"))
                .body("partnerId", nullValue())
                .body("candidates", hasSize(2));
    }

    @Test
    void aSuspendedPartnerGetsNoLeads() {
        program.partner(alpine, "alpine", "suspended");

        eventually(() -> vendor.get(decisionOf("DE")).then().body("partnerId", equalTo(boreal.toString())));
    }

    @Test
    void aNewVersionReplacesTheOneInForceAndNoOther() {
        int next = draft();
        publish(next);

        vendor.get("/v1/routing-rule-sets")
                .then()
                .body("items.status", contains("replaced", "published"))
                .body("items.version", contains(1, next));
        vendor.post("/v1/routing-rule-sets/1/publish", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"));
    }

    @Test
    void rulesThatContradictEachOtherAreNotSaved() {
        vendor.post("/v1/routing-rule-sets", """
                        {"territories":[{"code":"DACH","countries":["DE"]}],
                         "rules":[{"code":"a","step":"territory","priority":1,"territory":"DACH","partnerId":"%s"},
                                  {"code":"b","step":"territory","priority":1,"territory":"MOON","partnerId":"%s"}]}""".formatted(alpine, boreal))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rules/1/priority", "/rules/1/territory"));
    }

    private String decisionOf(String country) {
        String id = vendor.routedLead("Company" + UUID.randomUUID(), country).getString("id");
        return "/v1/leads/" + id + "/routing-decision";
    }
}
