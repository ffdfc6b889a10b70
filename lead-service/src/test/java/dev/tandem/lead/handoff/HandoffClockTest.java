package dev.tandem.lead.handoff;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time limits of handoffs: 48 hours to accept, and 24 more to contact the customer. */
@QuarkusTest
@WithTandem(database = "lead")
class HandoffClockTest {
    private static final Duration NEARLY_LATE = Duration.ofHours(37);
    private static final Duration LATE = Duration.ofHours(49);

    private Program program;
    private UUID partner;
    private Actor vendor;
    private Actor seller;
    private String leadId;

    @BeforeEach
    void aLeadRoutedToAPartner() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        leadId = vendor.routedLead("Brightwater", "DE").getString("id");
    }

    @Test
    void timeIsCountedWhileThePartnerWorks() {
        vendor.calendar("alpine", "09:00", "17:00", partner).then().statusCode(201);
        WorkingCalendar calendar = inBerlin("09:00", "17:00");

        JsonPath offered = vendor.offers(leadId).jsonPath();

        Instant acceptBy = calendar.plus(at(offered, "offeredAt"), Duration.ofHours(48));
        assertEquals(acceptBy, at(offered, "acceptBy"));
        assertEquals(calendar.plus(at(offered, "offeredAt"), Duration.ofHours(36)), at(offered, "acceptWarnAt"));
        assertEquals(calendar.plus(acceptBy, Duration.ofHours(24)), at(offered, "firstTouchBy"));

        JsonPath accepted = accepted(offered.getString("id"));

        assertEquals(calendar.plus(at(accepted, "answeredAt"), Duration.ofHours(24)), at(accepted, "firstTouchBy"));
        assertEquals(calendar.plus(at(accepted, "answeredAt"), Duration.ofHours(18)), at(accepted, "firstTouchWarnAt"));
    }

    @Test
    void whoHasNoCalendarAlwaysWorks() {
        JsonPath offered = vendor.offers(leadId).jsonPath();

        assertEquals(at(offered, "offeredAt").plus(Duration.ofHours(48)), at(offered, "acceptBy"));
        assertEquals(at(offered, "acceptBy").plus(Duration.ofHours(24)), at(offered, "firstTouchBy"));
    }

    @Test
    void whoHasNotAnsweredIsWarnedOnceThenLosesTheLead() {
        String id = vendor.offers(leadId).path("id");

        program.movesOn(NEARLY_LATE);
        eventually(() -> assertEquals(1, program.published("ServiceLevelWarned")));
        vendor.get("/v1/handoffs/" + id).then().body("status", equalTo("offered"));

        program.movesOn(LATE);
        eventually(() -> vendor.get("/v1/handoffs/" + id).then().body("status", equalTo("expired")));
        assertEquals(1, program.published("ServiceLevelWarned"));
        assertEquals(1, program.published("ServiceLevelBreached"));
        assertEquals(1, program.published("HandoffExpired"));
        eventually(() -> vendor.get("/v1/leads/" + leadId).then().body("status", equalTo("queued")));
    }

    @Test
    void aSandboxsMovedClockLetsAnOfferExpire() {
        String id = vendor.offers(leadId).path("id");

        program.announce("TenantClockMoved", program.tenant, """
                {"tenantId":"%s","zone":"Europe/Berlin","ahead":"%s"}""".formatted(program.tenant, LATE));

        eventually(() -> vendor.get("/v1/handoffs/" + id).then().body("status", equalTo("expired")));
    }

    @Test
    void theServiceTellsWhenAMovedClockLeavesNothingToDo() {
        vendor.offers(leadId);
        Instant before = Instant.now();

        program.announce("TenantClockMoved", program.tenant, """
                {"tenantId":"%s","zone":"Europe/Berlin","ahead":"%s"}""".formatted(program.tenant, LATE));

        eventually(() -> {
            JsonPath clock = vendor.get("/v1/services/lead/clock").jsonPath();
            assertTrue(at(clock, "now").isAfter(before.plus(LATE)), clock::prettify);
            assertEquals(0, clock.getInt("due"));
            assertEquals(0, clock.getInt("unpublished"));
        });
        assertEquals(1, program.published("HandoffExpired"));
    }

    @Test
    void aLeadIsTakenBackFromWhoAcceptsAndDoesNotCall() {
        UUID other = program.partner("boreal");
        eventually(() -> vendor.fallback(
                "\"poolId\":\"" + vendor.pool("all", partner, other).path("id") + "\"", ""));
        String id = accepted(offer()).getString("id");

        program.movesOn(Duration.ofHours(25));

        eventually(() -> vendor.get("/v1/handoffs/" + id)
                .then()
                .body("status", equalTo("recalled"))
                .body("reasonCode", equalTo("firstTouchMissed"))
                .body("recalledAt", notNullValue()));
        assertEquals(1, program.published("ServiceLevelBreached"));
        eventually(() -> vendor.get("/v1/leads/" + leadId)
                .then()
                .body("status", equalTo("routed"))
                .body("partnerId", equalTo(other.toString())));
        seller.get("/v1/leads/" + leadId).then().statusCode(404);
    }

    @Test
    void whoCalledTheCustomerKeepsTheLead() {
        String id = accepted(offer()).getString("id");

        touch(id, "{\"channel\":\"call\",\"note\":\"Agreed on a demo\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("accepted"))
                .body("firstTouchAt", notNullValue())
                .body("firstTouchChannel", equalTo("call"))
                .body("firstTouchNote", equalTo("Agreed on a demo"));
        program.movesOn(LATE);

        touch(id, "{\"channel\":\"call\"}").then().statusCode(409).body("code", equalTo("firstTouchNotAwaited"));
        recall(id).then().statusCode(409).body("code", equalTo("handoffNotRecallable"));
        assertEquals(1, program.published("FirstTouchRecorded"));
        assertEquals(0, program.published("ServiceLevelBreached"));
    }

    @Test
    void aFirstTouchLiesBetweenAcceptanceAndNow() {
        String id = offer();
        touch(id, "{\"channel\":\"call\"}").then().statusCode(409);
        Instant answered = at(accepted(id), "answeredAt");

        for (Instant wrong : List.of(answered.minusSeconds(1), answered.plus(Duration.ofDays(1)))) {
            touch(id, "{\"channel\":\"email\",\"occurredAt\":\"" + wrong + "\"}")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/occurredAt"));
        }
        touch(id, "{}").then().statusCode(400).body("errors[0].pointer", equalTo("/channel"));
        touch(id, "{\"channel\":\"email\",\"occurredAt\":\"" + answered + "\"}")
                .then()
                .statusCode(200)
                .body("firstTouchAt", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theVendorRecallsUntilTheCustomerWasSpokenTo(boolean accepted) {
        String id = offer();
        if (accepted) {
            accepted(id);
        }

        recall(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("recalled"))
                .body("reasonCode", equalTo("wrongPartner"));

        eventually(() -> vendor.get("/v1/leads/" + leadId).then().body("status", equalTo("queued")));
        recall(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("record", equalTo("handoff"))
                .body("id", equalTo(id))
                .body("action", equalTo("recall"))
                .body("allowedIn", containsInAnyOrder("offered", "accepted"));
        seller.accepts(id).then().statusCode(409).body("code", equalTo("notInState"));
        seller.get("/v1/handoffs/" + id + "/package").then().statusCode(200).body("masked", equalTo(true));
        assertEquals(1, program.published("HandoffRecalled"));
    }

    @Test
    void aHandoffWithADealIsNeitherRecalledNorLate() {
        String id = accepted(offer()).getString("id");
        vendor.opensDeal(id, "1.00").then().statusCode(201);

        recall(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("handoffNotRecallable"))
                .body("dealOpened", equalTo(true));
        program.movesOn(LATE);
        String later = offerAnother();

        program.movesOn(LATE.plus(LATE));
        eventually(() -> vendor.get("/v1/handoffs/" + later).then().body("status", equalTo("expired")));
        vendor.get("/v1/handoffs/" + id).then().body("status", equalTo("accepted"));
    }

    @Test
    void reasonsAreCodesOrWords() {
        String id = offer();
        String decline = "/v1/handoffs/" + id + "/decline";
        seller.post(decline, "{}").then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        seller.post(decline, "{\"code\":\"other\"}").then().statusCode(400);
        seller.post(decline, "{\"code\":\"wrongPartner\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
        vendor.recalls(id, "noCapacity").then().statusCode(400);

        seller.post(decline, "{\"code\":\"noCapacity\"}")
                .then()
                .statusCode(200)
                .body("reasonCode", equalTo("noCapacity"))
                .body("reason", nullValue());
    }

    @Test
    void whoDeclinedALeadIsNotOfferedItAgain() {
        seller.post("/v1/handoffs/" + offer() + "/decline", "{\"code\":\"badFit\"}")
                .then()
                .statusCode(200);

        vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",\"partnerId\":\"%s\"}".formatted(leadId, partner))
                .then()
                .statusCode(409)
                .body("code", equalTo("partnerDeclined"));
    }

    @Test
    void aSuspendedPartnerLosesItsOffersAndMayGetThemBackLater() {
        String id = offer();

        program.partner(partner, "alpine", "suspended");

        eventually(() -> vendor.get("/v1/handoffs/" + id)
                .then()
                .body("status", equalTo("recalled"))
                .body("reasonCode", equalTo("partnerSuspended")));
        eventually(() -> vendor.get("/v1/leads/" + leadId).then().body("status", equalTo("queued")));
        program.partner(partner, "alpine", "active");
        eventually(
                () -> vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",\"partnerId\":\"%s\"}".formatted(leadId, partner))
                        .then()
                        .statusCode(201));
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneDoes() {
        String id = offer();

        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> program.seller(partner).accepts(id)))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), answers);
        assertEquals(1, program.published("LeadHandedOff"));
    }

    @Test
    void everyoneIsToldWhatTheyMayDoAndWhyNot() {
        String id = offer();
        actions(seller, id, "accept", true, null);
        actions(seller, id, "recall", false, "forbidden");
        actions(seller, id, "first-touch", false, "notInState");
        actions(program.integration(), id, "recall", false, "forbidden");

        accepted(id);

        actions(seller, id, "accept", false, "notInState");
        actions(seller, id, "first-touch", true, null);
        actions(vendor, id, "withdraw", false, "notInState");
        actions(vendor, id, "recall", true, null);
    }

    @Test
    void nobodyElseTouchesOrRecalls() {
        String id = accepted(offer()).getString("id");
        Actor stranger = program.seller(program.partner("other"));
        Actor abroad = Program.announced().vendor();

        stranger.calls(id).then().statusCode(404);
        seller.recalls(id, "badFit").then().statusCode(403);
        vendor.calls(id).then().statusCode(403);
        eventually(() -> abroad.recalls(id, "badFit").then().statusCode(404));
        vendor.get("/v1/handoffs/" + id).then().body("status", not(equalTo("recalled")));
    }

    private void actions(Actor viewer, String id, String action, boolean allowed, String because) {
        String it = "allowedActions.find { it.action == '" + action + "' }";
        viewer.get("/v1/handoffs/" + id)
                .then()
                .body(it + ".allowed", equalTo(allowed))
                .body(it + ".because", equalTo(because));
    }

    private String offer() {
        return vendor.offers(leadId).then().statusCode(201).extract().path("id");
    }

    private String offerAnother() {
        return vendor.offers(vendor.routedLead("Kestrel", "DE").getString("id")).path("id");
    }

    private JsonPath accepted(String id) {
        return seller.accepts(id).then().statusCode(200).extract().jsonPath();
    }

    private Response touch(String id, String body) {
        return seller.post("/v1/handoffs/" + id + "/first-touch", body);
    }

    private Response recall(String id) {
        return vendor.recalls(id, "wrongPartner");
    }

    private static Instant at(JsonPath handoff, String field) {
        return Instant.parse(handoff.getString(field));
    }

    private static WorkingCalendar inBerlin(String from, String to) {
        List<Opening> hours = Arrays.stream(DayOfWeek.values())
                .map(day -> new Opening(day, LocalTime.parse(from), LocalTime.parse(to)))
                .toList();
        return new WorkingCalendar(ZoneId.of("Europe/Berlin"), hours, List.of());
    }
}
