package dev.tandem.lead.routing.pool;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class RoutingPoolTest {
    private Program program;
    private Actor vendor;
    private UUID alpine;
    private UUID boreal;
    private Response pool;
    private String path;

    @BeforeEach
    void twoPartnersTakeTurns() {
        program = Program.withPlaybook();
        vendor = program.vendor();
        alpine = program.partner("alpine");
        boreal = program.partner("boreal");
        pool = vendor.pool("emea", alpine, boreal);
        path = "/v1/routing-pools/" + pool.path("id");
        vendor.fallback("\"poolId\":\"" + pool.path("id") + "\"", "");
        // The partners' announcements and these rules arrive independently.
        eventually(() -> vendor.get(path + "/next").then().body("turns", hasSize(10)));
    }

    private String routed() {
        return vendor.routedLead("Company" + UUID.randomUUID(), "DE").getString("partnerId");
    }

    private Response replace(String members) {
        return vendor.request()
                .header("If-Match", vendor.get(path).header("ETag"))
                .body("{\"code\":\"emea\",\"zone\":\"Europe/Berlin\",\"members\":[%s]}".formatted(members))
                .put(path);
    }

    private static String member(UUID partner, String more) {
        return "{\"partnerId\":\"%s\",\"weight\":1%s}".formatted(partner, more);
    }

    @Test
    void leadsGoByTurnsAsThePreviewSaid() {
        List<String> foreseen = vendor.get(path + "/next?count=4").path("turns.partnerId");

        List<String> came = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            came.add(routed());
        }

        assertEquals(foreseen, came);
        assertEquals(List.of(alpine.toString(), boreal.toString(), alpine.toString(), boreal.toString()), came);
    }

    @Test
    void lookingMovesNothingOn() {
        vendor.get(path + "/next?count=3").then().statusCode(200);

        vendor.get(path + "/next?count=1").then().body("turns.partnerId", contains(alpine.toString()));
    }

    @Test
    void aPreviewIsAskedForProperly() {
        for (String count : List.of("0", "101", "x", "-1")) {
            vendor.get(path + "/next?count=" + count).then().statusCode(400).body("errors.pointer", contains("count"));
        }
    }

    @Test
    void whoIsFullIsPassedOverAndThePreviewSaysWhy() {
        replace(member(alpine, ",\"maxOpenLeads\":1") + "," + member(boreal, ""))
                .then()
                .statusCode(200);
        assertEquals(alpine.toString(), routed());

        assertEquals(List.of(boreal.toString(), boreal.toString()), List.of(routed(), routed()));
        vendor.get(path + "/next?count=1")
                .then()
                .body("members[0].reasons.find { it.name == 'openLeads' }.expected", equalTo("below 1"))
                .body("members[0].reasons.find { it.name == 'openLeads' }.actual", equalTo("1"))
                .body("members[0].chosen", equalTo(false));
    }

    @Test
    void aCapOfTheMonthHolds() {
        String cap = ",\"caps\":[{\"period\":\"month\",\"most\":1}]";
        replace(member(alpine, cap) + "," + member(boreal, cap)).then().statusCode(200);

        assertEquals(List.of(alpine.toString(), boreal.toString()), List.of(routed(), routed()));
        vendor.get("/v1/leads/" + vendor.routedLead("Third", "DE").getString("id"))
                .then()
                .body("status", equalTo("queued"));
    }

    @Test
    void whoIsClosedIsPassedOver() {
        replace(member(alpine, ",\"workingHours\":true") + "," + member(boreal, ""))
                .then()
                .statusCode(200);
        vendor.post("/v1/calendars", """
                        {"code":"closed","zone":"UTC","partnerId":"%s","holidays":[%s],
                         "hours":[{"day":"monday","from":"00:00","to":"00:01"}]}""".formatted(alpine, comingMondays()))
                .then()
                .statusCode(201);

        assertEquals(boreal.toString(), routed());
        vendor.get(path + "/next").then().body("turns.partnerId", everyItem(equalTo(boreal.toString())));
    }

    /** The last and the next Monday, as holidays: the calendar is closed whenever the test runs. */
    private static String comingMondays() {
        LocalDate monday = LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return "\"" + monday + "\",\"" + monday.plusWeeks(1) + "\"";
    }

    @Test
    void aSuspendedMemberIsPassedOver() {
        program.partner(alpine, "alpine", "suspended");

        eventually(() -> vendor.get(path + "/next")
                .then()
                .body("turns.partnerId", not(hasItem(alpine.toString())))
                .body("members[0].reasons[0].actual", equalTo("inactive")));
    }

    @Test
    void everyFaultOfAPoolIsTold() {
        vendor.post("/v1/routing-pools", """
                        {"code":"bad","zone":"Nowhere","condition":"lead.age > 3",
                         "members":[{"weight":1},{"sellerId":"%1$s","weight":1},{"sellerId":"%1$s","weight":1,
                           "caps":[{"period":"day","most":1},{"period":"day","most":2}]}]}""".formatted(program.person("sven")))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/zone", "/condition", "/members/0", "/members/2", "/members/2/caps/1"));
        vendor.post("/v1/routing-pools", "{\"code\":\"bad\",\"zone\":\"UTC\",\"members\":[{\"weight\":10001}]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/members/0/weight"));
        vendor.pool("emea", alpine).then().statusCode(409).body("code", equalTo("poolTaken"));
        Response other = vendor.pool("apac", alpine);
        vendor.request()
                .header("If-Match", other.header("ETag"))
                .body("{\"code\":\"emea\",\"zone\":\"UTC\",\"members\":[" + member(alpine, "") + "]}")
                .put("/v1/routing-pools/" + other.path("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("poolTaken"));
    }

    @Test
    void aPoolIsNoMemberOfAPool() {
        vendor.post("/v1/routing-pools", """
                        {"code":"loop","zone":"UTC","members":[{"poolId":"%s","weight":1}]}""".formatted(pool.<String>path("id")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/members/0/poolId"))
                .body("errors.code", contains("unknownField"));
    }

    @Test
    void aPoolIsChangedByWhoHasReadIt() {
        String body = "{\"code\":\"emea\",\"zone\":\"UTC\",\"members\":[%s]}".formatted(member(boreal, ""));

        vendor.request().body(body).put(path).then().statusCode(428);
        vendor.request()
                .header("If-Match", "\"99\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
        // Leads assigned meanwhile do not change the pool that callers read.
        routed();
        vendor.request()
                .header("If-Match", pool.header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
        vendor.get(path + "/next?count=1").then().body("turns.partnerId", contains(boreal.toString()));
    }

    @Test
    void poolsAreTheVendorsAffair() {
        Actor seller = program.seller(alpine);

        seller.get("/v1/routing-pools").then().statusCode(403);
        seller.get(path).then().statusCode(403);
        seller.get(path + "/next").then().statusCode(403);
        seller.pool("mine", alpine).then().statusCode(403);
        vendor.get("/v1/routing-pools").then().body("items", hasSize(1));
    }

    @Test
    void aMemberOfThePoolSeesNothingOfTheOthers() {
        String lead = vendor.routedLead("Kestrel", "DE").getString("id");

        program.seller(alpine)
                .get("/v1/leads/" + lead + "/routing-decision")
                .then()
                .body("candidates.partnerId", contains(alpine.toString()));
        program.seller(alpine)
                .get("/v1/routing-decisions")
                .then()
                .body("items[0].candidates.partnerId", contains(alpine.toString()));
        program.seller(boreal).get("/v1/routing-decisions").then().body("items", hasSize(0));
    }

    @Test
    void whoDeclinedIsNotOfferedTheLeadAgainAndTheQueueComesLast() {
        String lead = vendor.routedLead("Kestrel", "DE").getString("id");
        decline(lead, alpine);
        eventually(() -> vendor.get("/v1/leads/" + lead).then().body("partnerId", equalTo(boreal.toString())));
        decline(lead, boreal);

        eventually(() -> vendor.get("/v1/leads/" + lead)
                .then()
                .body("status", equalTo("queued"))
                .body("partnerId", nullValue()));
        vendor.get("/v1/routing-queue").then().body("items.leadId", contains(lead));
        vendor.get("/v1/leads/" + lead + "/routing-decision")
                .then()
                .body(
                        "candidates.reasons.flatten().findAll { it.name == 'givenUpBefore' }.actual",
                        contains("yes", "yes"));
    }

    private void decline(String lead, UUID partner) {
        eventually(() -> vendor.get("/v1/leads/" + lead).then().body("status", equalTo("routed")));
        String handoff = vendor.offers(lead).then().statusCode(201).extract().path("id");
        program.seller(partner).declines(handoff, "No capacity").then().statusCode(200);
    }
}
