package dev.tandem.playbook.escalation;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.timer.Timers;
import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.AtOnce;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A path of two levels, the partner's seller and the vendor's manager, that continues with the vendor's administrator. */
@QuarkusTest
@WithTandem(database = "playbook")
class EscalationTest {
    private static final String LATE =
            "{\"path\":\"late\",\"activity\":\"discovery-call\",\"reason\":\"Nobody calls\"}";
    private static final String CALLED = "Called this morning";

    private static final int CONNECTIONS =
            ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.max-size", Integer.class);

    @Inject
    Timers timers;

    private Program program;
    private String sale;
    private String raise;

    @BeforeEach
    void aSaleUnderWayInASandbox() {
        program = Program.sandbox();
        sale = program.engagementOf(program.handedOff(program.publishedPlaybook(EscalatingContent.twoPaths())));
        raise = sale + "/escalations";
    }

    @Test
    void theFirstLevelIsToldByNameWhenItIsRaised() {
        program.max
                .escalates(sale, "late", "discovery-call")
                .then()
                .statusCode(201)
                .body("status", equalTo("open"))
                .body("raisedBy", equalTo(program.person("max")))
                .body("notices.personId", contains(program.person("ada")))
                .body("notices.level", contains(1));
        assertEquals(1, program.published("EscalationRaised"));
    }

    @Test
    void eachFurtherLevelIsToldByItselfWhenTheTimeOfTheOneBeforeIsUp() {
        String escalation = raised(program.max);

        program.movesOnBy(Duration.ofHours(4));
        eventually(() -> program.max
                .get(escalation)
                .then()
                .body("notices.personId", contains(program.person("ada"), program.person("max"))));

        program.movesOnBy(Duration.ofHours(8));
        eventually(() -> program.max
                .get(escalation)
                .then()
                .body("notices.path", contains("late", "late", "executives"))
                .body("notices.level", contains(1, 2, 1))
                .body("notices[2].personId", nullValue())
                .body("overdueSince", nullValue()));
        assertEquals(3, program.published("EscalationRaised"));
    }

    @Test
    void theLastLevelKeepsItAndIsToldOnceToBeOverdue() {
        String escalation = raised(program.max);
        for (int level = 2; level <= 3; level++) {
            int notices = level;
            program.movesOnBy(Duration.ofHours(8));
            eventually(() -> program.max.get(escalation).then().body("notices.size()", equalTo(notices)));
        }
        program.movesOnBy(Duration.ofHours(24));
        eventually(() -> program.max.get(escalation).then().body("overdueSince", notNullValue()));
        program.movesOnBy(Duration.ofDays(30));
        timers.round();

        program.max
                .get(escalation)
                .then()
                .body("status", equalTo("open"))
                .body("notices.size()", equalTo(3))
                .body("overdueSince", notNullValue());
        assertEquals(1, program.published("EscalationOverdue"));
    }

    @Test
    void whatFellDueWhileTheServiceWasDownIsToldAtTheNextStart() {
        String escalation = raised(program.max);
        program.isAwayFor(Duration.ofDays(10));

        // All that a start does is look, and all that is looked at is in the database.
        timers.round();

        eventually(() -> program.max
                .get(escalation)
                .then()
                .body("notices.personId", contains(program.person("ada"), program.person("max"))));
        assertEquals(2, program.published("EscalationRaised"));
    }

    @Test
    void timersOfAClusterTellALevelOnce() {
        String escalation = raised(program.max);
        program.movesOnBy(Duration.ofHours(5));

        Stream.generate(() -> CompletableFuture.runAsync(timers::round))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        eventually(() -> program.max.get(escalation).then().body("notices.size()", equalTo(2)));
        assertEquals(2, program.published("EscalationRaised"));
    }

    @Test
    void whoWasToldResolvesItAndTheTimerLetsItBe() {
        String escalation = raised(program.max);

        program.max.resolves(escalation, CALLED).then().statusCode(403).body("code", equalTo("notNotifiedToCaller"));
        program.ada
                .resolves(escalation, CALLED)
                .then()
                .statusCode(200)
                .body("status", equalTo("resolved"))
                .body("closedBy", equalTo(program.person("ada")))
                .body("closingNote", equalTo("Called this morning"));
        program.movesOnBy(Duration.ofDays(2));
        timers.round();

        program.max.get(escalation).then().body("notices.size()", equalTo(1));
        program.ada.resolves(escalation, CALLED).then().statusCode(409).body("code", equalTo("notInState"));
        assertEquals(1, program.published("EscalationResolved"));
    }

    @Test
    void whoRaisedItTakesItBack() {
        String escalation = raised(program.max);

        program.ada.withdraws(escalation, CALLED).then().statusCode(403).body("code", equalTo("notRaisedByCaller"));
        program.max.withdraws(escalation, " ").then().statusCode(400);
        program.max.withdraws(escalation, CALLED).then().statusCode(200).body("status", equalTo("withdrawn"));
        assertEquals(1, program.published("EscalationWithdrawn"));
    }

    @Test
    void whatIsResolvedIsNotTakenBack() {
        String escalation = raised(program.max);
        program.ada.resolves(escalation, CALLED).then().statusCode(200);

        program.max
                .withdraws(escalation, "It was a mistake")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("action", equalTo("withdraw"))
                .body("recordStatus", equalTo("resolved"));
        program.max.get(escalation).then().body("status", equalTo("resolved")).body("closingNote", equalTo(CALLED));
        assertEquals(0, program.published("EscalationWithdrawn"));
    }

    @Test
    void theVendorsAdministratorMayAlwaysEndIt() {
        program.olga.withdraws(raised(program.ada), CALLED).then().statusCode(200);
        program.olga.resolves(raised(program.ada), CALLED).then().statusCode(200);
    }

    @Test
    void everyoneIsToldWhatTheyMayDoAndWhyNot() {
        String escalation = raised(program.max);

        action(program.ada, escalation, "resolve", true, null);
        action(program.ada, escalation, "withdraw", false, "notRaisedByCaller");
        action(program.max, escalation, "resolve", false, "notNotifiedToCaller");
        program.olga.resolves(escalation, CALLED).then().statusCode(200);
        action(program.ada, escalation, "resolve", false, "notInState");
    }

    private static void action(PlaybookApi viewer, String escalation, String action, boolean allowed, String because) {
        String it = "allowedActions.find { it.action == '" + action + "' }";
        viewer.get(escalation).then().body(it + ".allowed", equalTo(allowed)).body(it + ".because", equalTo(because));
    }

    @Test
    void theSameIsEscalatedOnceAtATime() {
        String open = program.max.escalates(sale, "late", "discovery-call").path("id");

        program.ada
                .escalates(sale, "late", "discovery-call")
                .then()
                .statusCode(409)
                .body("code", equalTo("escalationAlreadyOpen"))
                .body("escalationId", equalTo(open));
        program.ada
                .post(raise, "{\"path\":\"late\",\"reason\":\"All of it\"}")
                .then()
                .statusCode(201);
        program.olga.resolves("/v1/escalations/" + open, CALLED).then().statusCode(200);
        program.ada.escalates(sale, "late", "discovery-call").then().statusCode(201);
        program.ada.get("/v1/escalations?status=open").then().body("items.size()", equalTo(2));
    }

    @Test
    void whatThePlaybookLacksIsToldAllAtOnce() {
        program.max
                .post(raise, "{\"path\":\"nowhere\",\"activity\":\"dance\",\"reason\":\"So\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/activity", "/path"))
                .body("errors.code", contains("unknownActivity", "unknownEscalation"));
        program.max
                .post(raise, "{\"activity\":\"discovery-call\",\"reason\":\"It names no path\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/path"));
        program.max.post(raise, "{\"path\":\"late\"}").then().statusCode(400);
    }

    @Test
    void aRepeatedRequestRaisesOnce() {
        String key = UUID.randomUUID().toString();
        String first = raisedOnce(key).then().statusCode(201).extract().path("id");

        assertEquals(first, raisedOnce(key).then().statusCode(201).extract().path("id"));
        assertEquals(1, program.published("EscalationRaised"));
    }

    private Response raisedOnce(String key) {
        return program.max.request().header("Idempotency-Key", key).body(LATE).post(raise);
    }

    /** With a connection each, there is none left for a second one. */
    @Test
    @Timeout(60)
    void asManyAreRaisedAtOnceAsThereAreConnections() {
        String playbook = program.max.get(sale).path("playbook.id");
        List<String> sales = Stream.generate(() -> program.engagementOf(program.handedOff(playbook)))
                .limit(2 * CONNECTIONS)
                .toList();

        AtOnce.each(
                sales,
                one -> program.ada
                        .escalates(one, "late", "discovery-call")
                        .then()
                        .statusCode(201));
    }

    @Test
    void anotherPartnersAndAnotherTenantsDoNotExist() {
        String escalation = raised(program.ada);
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");
        Program abroad = new Program();

        for (PlaybookApi stranger : new PlaybookApi[] {nils, abroad.olga}) {
            stranger.get(escalation).then().statusCode(404);
            stranger.resolves(escalation, CALLED).then().statusCode(404);
            stranger.escalates(sale, "late", "discovery-call").then().statusCode(404);
            stranger.get("/v1/escalations").then().body("items.size()", equalTo(0));
        }
        program.ada.get("/v1/escalations").then().body("items.size()", equalTo(1));
    }

    private String raised(PlaybookApi by) {
        return "/v1/escalations/"
                + by.escalates(sale, "late", "discovery-call")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
