package dev.tandem.lead.routing;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dry runs, decisions, simulations and the queue. */
@QuarkusTest
@WithTandem(database = "lead")
class RoutingWhatIfTest {
    private static final String EVER = "{\"from\":\"2000-01-01T00:00:00Z\",\"to\":\"2100-01-01T00:00:00Z\"}";

    private Program program;
    private Actor vendor;
    private UUID alpine;
    private UUID boreal;

    @BeforeEach
    void aPartnerGetsAllOfGermany() {
        program = Program.withPlaybook();
        vendor = program.vendor();
        alpine = program.partner("alpine");
        boreal = program.partner("boreal");
        eventually(() -> program.routes("DACH", "DE", alpine));
        eventually(() ->
                dryRun(1, "{\"lead\":{\"country\":\"DE\"}}").then().body("partnerId", equalTo(alpine.toString())));
    }

    private Response dryRun(int version, String body) {
        return vendor.post("/v1/routing-rule-sets/" + version + "/dry-run", body);
    }

    private int draft(String rules) {
        return vendor.post("/v1/routing-rule-sets", "{\"rules\":[%s]}".formatted(rules))
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    private String rule(String code, String step, int priority, String more, UUID partner) {
        return "{\"code\":\"%s\",\"step\":\"%s\",\"priority\":%d,%s\"partnerId\":\"%s\"}"
                .formatted(code, step, priority, more, partner);
    }

    @Test
    void aDraftIsTriedOnALeadThatMightCome() {
        int version = draft(rule("good", "fallback", 1, "\"condition\":\"lead.fit > 50\",", boreal));

        dryRun(version, "{\"lead\":{\"fit\":60}}")
                .then()
                .statusCode(200)
                .body("step", equalTo("fallback"))
                .body("rule", equalTo("good"))
                .body("partnerId", equalTo(boreal.toString()))
                .body("queueBy", nullValue());
        dryRun(version, "{\"lead\":{}}")
                .then()
                .body("step", equalTo("queue"))
                .body("queueBy", notNullValue())
                .body("candidates[0].reasons[0].name", equalTo("condition"));
    }

    @Test
    void aDryRunOnALeadLeavesItAsItIs() {
        String lead = vendor.routedLead("Kestrel", "DE").getString("id");
        int version = draft(rule("key", "namedAccount", 1, "\"accounts\":[\"Kestrel GmbH\"],", boreal));

        dryRun(version, "{\"leadId\":\"" + lead + "\"}").then().body("partnerId", equalTo(boreal.toString()));

        vendor.get("/v1/leads/" + lead).then().body("partnerId", equalTo(alpine.toString()));
        vendor.get("/v1/routing-decisions?leadId=" + lead).then().body("items", hasSize(1));
    }

    @Test
    void aDuplicateBelongsToWhoeverHasTheFirst() {
        String mail = UUID.randomUUID() + "@kestrel.example";
        String first = vendor.takesIn("Kestrel", mail, "DE").path("id");
        eventually(() -> vendor.get("/v1/leads/" + first).then().body("status", equalTo("routed")));
        String second = vendor.takesIn("Kestrel", mail, "SE").path("id");
        int version = draft(rule("rest", "fallback", 1, "", boreal));

        dryRun(version, "{\"leadId\":\"" + second + "\"}")
                .then()
                .body("step", equalTo("owner"))
                .body("partnerId", equalTo(alpine.toString()));
    }

    @Test
    void aDryRunNeedsOneLeadAndAVersionThatExists() {
        dryRun(1, "{}").then().statusCode(400).body("errors.code", contains("oneLead"));
        dryRun(1, "{\"lead\":{\"country\":\"Germany\"}}").then().statusCode(400);
        dryRun(99, "{\"lead\":{}}").then().statusCode(404);
        dryRun(1, "{\"leadId\":\"" + UUID.randomUUID() + "\"}").then().statusCode(404);
        program.seller(alpine)
                .post("/v1/routing-rule-sets/1/dry-run", "{\"lead\":{}}")
                .then()
                .statusCode(403);
    }

    @Test
    void aSimulationSaysWhoWouldGainAndLose() {
        String moved = vendor.routedLead("Kestrel", "DE").getString("id");
        vendor.routedLead("Other", "DE");
        int version = draft(rule("key", "namedAccount", 1, "\"accounts\":[\"Kestrel\"],", boreal) + ","
                + rule("rest", "fallback", 1, "", alpine));

        vendor.post("/v1/routing-rule-sets/" + version + "/simulate", EVER)
                .then()
                .statusCode(200)
                .body("decisions", equalTo(2))
                .body("moved", equalTo(1))
                .body("examples.leadId", contains(moved))
                .body("shares.find { it.partnerId == '" + alpine + "' }.lost", equalTo(1))
                .body("shares.find { it.partnerId == '" + alpine + "' }.before", equalTo(2))
                .body("shares.find { it.partnerId == '" + boreal + "' }.gained", equalTo(1));
        vendor.get("/v1/leads/" + moved).then().body("partnerId", equalTo(alpine.toString()));
    }

    @Test
    void aSimulationHoldsBackWhoWouldHaveTooManyOpenLeads() {
        vendor.routedLead("Kestrel", "DE");
        String moved = vendor.routedLead("Osprey", "DE").getString("id");
        int version = draftWithALimitOfOne();

        simulate(version)
                .then()
                .statusCode(200)
                .body("moved", equalTo(1))
                .body("examples.leadId", contains(moved))
                .body("examples[0].to.partnerId", equalTo(boreal.toString()));
    }

    @Test
    void aSimulatedLeadIsOpenUntilItsDealWasReallyClosed() {
        Actor seller = program.seller(alpine);
        String handoff = vendor.offers(vendor.routedLead("Kestrel", "DE").getString("id"))
                .path("id");
        seller.accepts(handoff).then().statusCode(200);
        String deal = vendor.opensDeal(handoff, "1.00").path("id");
        seller.closes(deal, "lost").then().statusCode(200);
        String sameDay = vendor.routedLead("Osprey", "DE").getString("id");
        program.movesOn(Duration.ofDays(2));
        vendor.routedLead("Merlin", "DE");
        int version = draftWithALimitOfOne();

        simulate(version).then().body("moved", equalTo(1)).body("examples.leadId", contains(sameDay));
    }

    @Test
    void aSimulatedLeadIsOpenUntilItWasReallyRoutedAgain() {
        String declined = vendor.routedLead("Kestrel", "DE").getString("id");
        String handoff = vendor.offers(declined).path("id");
        program.seller(alpine)
                .post("/v1/handoffs/" + handoff + "/decline", "{\"code\":\"badFit\"}")
                .then()
                .statusCode(200);
        eventually(() -> vendor.get("/v1/leads/" + declined).then().body("status", equalTo("queued")));
        vendor.routedLead("Osprey", "DE");

        // The lead went to boreal the second time, so alpine, limited to one, has room for the next.
        simulate(draftWithALimitOfOne())
                .then()
                .body("decisions", equalTo(3))
                .body("shares.find { it.partnerId == '" + alpine + "' }.after", equalTo(2))
                .body("shares.find { it.partnerId == '" + boreal + "' }.after", equalTo(1));
    }

    /** Alpine as long as it has no open lead, else boreal. */
    private int draftWithALimitOfOne() {
        String pool = vendor.post("/v1/routing-pools", """
                        {"code":"limited","zone":"UTC","members":[{"partnerId":"%s","weight":1,"maxOpenLeads":1}]}""".formatted(alpine)).path("id");
        return draft("{\"code\":\"limited\",\"step\":\"pool\",\"priority\":1,\"poolId\":\"" + pool + "\"},"
                + rule("rest", "fallback", 1, "", boreal));
    }

    private Response simulate(int version) {
        return vendor.post("/v1/routing-rule-sets/" + version + "/simulate", EVER);
    }

    @Test
    void aSimulationNeedsAPeriodAndAVersionThatExists() {
        String backwards = "{\"from\":\"2026-02-01T00:00:00Z\",\"to\":\"2026-01-01T00:00:00Z\"}";

        vendor.post("/v1/routing-rule-sets/1/simulate", backwards).then().statusCode(400);
        vendor.post("/v1/routing-rule-sets/1/simulate", "{}").then().statusCode(400);
        vendor.post("/v1/routing-rule-sets/99/simulate", EVER).then().statusCode(404);
        program.integration()
                .post("/v1/routing-rule-sets/1/simulate", EVER)
                .then()
                .statusCode(403);
    }

    @Test
    void theLogIsNarrowedDown() {
        String placed = vendor.routedLead("Kestrel", "DE").getString("id");
        String queued = vendor.routedLead("Far", "FR").getString("id");

        narrowed("leadId=" + placed, placed);
        narrowed("partnerId=" + alpine, placed);
        narrowed("rule=home", placed);
        narrowed("step=queue", queued);
        vendor.get("/v1/routing-decisions?from=2100-01-01T00:00:00Z").then().body("items", hasSize(0));
        vendor.get("/v1/routing-decisions?until=2000-01-01T00:00:00Z").then().body("items", hasSize(0));
        vendor.get("/v1/routing-decisions?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", notNullValue());
        String decision = vendor.get("/v1/routing-decisions?leadId=" + placed).path("items[0].id");
        vendor.get("/v1/routing-decisions/" + decision).then().statusCode(200).body("leadId", equalTo(placed));
        vendor.get("/v1/routing-decisions/" + placed).then().statusCode(404);
        vendor.get("/v1/routing-decisions?leadId=x&step=y&from=z")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("from", "leadId", "step"));
    }

    private void narrowed(String query, String lead) {
        vendor.get("/v1/routing-decisions?" + query).then().body("items.leadId", contains(lead));
    }

    @Test
    void theQueueIsInTheOrderOfItsDeadlines() {
        String first = vendor.routedLead("Far", "FR").getString("id");
        String second = vendor.routedLead("Farther", "FR").getString("id");
        String cursor = vendor.get("/v1/routing-queue?limit=1")
                .then()
                .body("items.leadId", contains(first))
                .body("items[0].queueBy", notNullValue())
                .extract()
                .path("nextCursor");

        vendor.get("/v1/routing-queue?limit=1&cursor=" + cursor).then().body("items.leadId", contains(second));
        program.seller(alpine).get("/v1/routing-queue").then().statusCode(403);
    }

    @Test
    void aMissedDeadlineIsMarked() {
        vendor.fallback("\"sellerId\":\"" + UUID.randomUUID() + "\"", ",\"queueWithin\":\"PT0.001S\"");
        vendor.routedLead("Late", "DE");

        eventually(() -> vendor.get("/v1/routing-queue").then().body("items.overdue", contains(true)));
    }

    @Test
    void theVendorsOwnSellerGetsALead() {
        String sven = program.sellsForTheVendor("sven").toString();
        int version = vendor.fallback("\"sellerId\":\"" + sven + "\"", "");
        eventually(() -> dryRun(version, "{\"lead\":{}}").then().body("sellerId", equalTo(sven)));

        String lead = vendor.routedLead("Kestrel", "DE").getString("id");

        vendor.get("/v1/leads/" + lead + "/routing-decision").then().body("sellerId", equalTo(sven));
        vendor.get("/v1/leads/" + lead).then().body("status", equalTo("routed")).body("partnerId", nullValue());
    }

    @Test
    void hostileAndDoubtfulRulesAreToldWhenSaved() {
        vendor.post(
                        "/v1/routing-rule-sets",
                        "{\"rules\":[%s,%s,%s]}"
                                .formatted(
                                        rule(
                                                "regex",
                                                "fallback",
                                                1,
                                                "\"condition\":\"lead.company.matches('(a+)+$')\",",
                                                alpine),
                                        rule(
                                                "huge",
                                                "fallback",
                                                2,
                                                "\"condition\":\"" + "lead.fit>0 &&".repeat(3_000) + "true\",",
                                                alpine),
                                        "{\"code\":\"loop\",\"step\":\"pool\",\"priority\":1,\"poolId\":\""
                                                + UUID.randomUUID() + "\"}"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("notAllowed", "tooLong", "unknown"));
        vendor.post(
                        "/v1/routing-rule-sets",
                        "{\"rules\":[{\"code\":\"a\",\"step\":\"pool\",\"priority\":1,\"poolId\":\"%s\"}]}"
                                .formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rules/0/poolId"));
        vendor.post(
                        "/v1/routing-rule-sets",
                        "{\"rules\":[%s,%s]}"
                                .formatted(
                                        rule("all", "fallback", 1, "", alpine),
                                        rule("good", "fallback", 2, "\"condition\":\"lead.fit > 5\",", boreal)))
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("lessSpecificFirst"))
                .body("warnings.pointer", equalTo(List.of("/rules/1")));
    }
}
