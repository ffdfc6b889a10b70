package dev.tandem.gateway.sandbox;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.gateway.driver.ClockServices;
import dev.tandem.gateway.driver.Program;
import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "gateway")
@WithTestResource(ClockServices.class)
class SandboxClockTest {
    private static final String CLOCK = "/v1/sandbox/clock";

    private Program program;

    @BeforeEach
    void aSandbox() {
        program = Program.sandbox();
    }

    @Test
    void aMoveAdvancesUntilEachServiceHasHeardOfIt() {
        Instant before = Instant.now();

        moves("{\"by\":\"P3D\"}")
                .then()
                .statusCode(202)
                .body("status", equalTo("advancing"))
                .body("services.service", contains("gateway", "incentive", "lead", "playbook"));

        looks().body("status", equalTo("advancing"))
                .body("services[0].waitsFor", equalTo("clock"))
                .body("services[2].waitsFor", nullValue());
        Instant to = Instant.parse(looks().extract().path("to"));
        assertEquals(3, Duration.between(before, to).toDays());
        program.hearsOfTheMove(Duration.ofDays(3));
        eventually(() -> looks().body("status", equalTo("ready")).body("services[0].waitsFor", nullValue()));
        assertEquals(
                Duration.ofDays(3),
                Duration.between(Instant.parse(looks().extract().path("from")), to));
    }

    @Test
    void whoWaitsIsToldWhenItIsReady() {
        program.hearsOfTheMove(Duration.ofDays(4));

        moves("{\"by\":\"P3D\"}", "wait=30").then().statusCode(200).body("status", equalTo("ready"));
    }

    @Test
    void whoWaitsInVainIsToldWhatIsLeft() {
        program.hearsOfTheMove(Duration.ofDays(4));
        says("lead", "{\"due\":12,\"unpublished\":3,\"earliestDue\":\"2026-03-05T09:15:00Z\"}");

        moves("{\"by\":\"P3D\"}", "respond-async, wait=1")
                .then()
                .statusCode(202)
                .body("status", equalTo("advancing"))
                .body("services[2].waitsFor", equalTo("dueWork"))
                .body("services[2].due", equalTo(12))
                .body("services[2].unpublished", equalTo(3));
    }

    @Test
    void itMovesToATime() {
        program.hearsOfTheMove(Duration.ofDays(40));
        Instant to = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);

        moves("{\"to\":\"" + to + "\"}", "wait=30").then().statusCode(200).body("to", equalTo(to.toString()));
    }

    @Test
    void oneMoveFollowsAnother() {
        moves("{\"by\":\"P1D\"}").then().statusCode(202);
        moves("{\"by\":\"P1D\"}").then().statusCode(409).body("code", equalTo("clockAdvancing"));

        program.hearsOfTheMove(Duration.ofDays(5));

        eventually(() -> moves("{\"by\":\"P1D\"}").then().statusCode(202));
    }

    @Test
    void ofTwoMovesAtOnceOneIsMade() {
        List<CompletableFuture<Integer>> both = Stream.of("P1D", "P2D")
                .map(by -> CompletableFuture.supplyAsync(
                        () -> moves("{\"by\":\"" + by + "\"}").statusCode()))
                .toList();

        assertEquals(
                List.of(202, 409),
                both.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void aRepeatedMoveMovesOnce() {
        String key = UUID.randomUUID().toString();
        String to = keyed(key, "P1D").then().statusCode(202).extract().path("to");

        String repeated = keyed(key, "P1D")
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .extract()
                .path("to");
        assertEquals(Instant.parse(to), Instant.parse(repeated));
        keyed(key, "P2D").then().statusCode(422).body("code", equalTo("idempotencyKeyReused"));
    }

    @Test
    void aServiceThatIsAwayIsNamedWhenNothingHappensAnyMore() {
        program.hearsOfTheMove(Duration.ofDays(4));
        says("incentive", "{\"status\":503}");
        moves("{\"by\":\"P3D\"}").then().statusCode(202);
        looks().body("status", equalTo("advancing"))
                .body("services.find { it.service == 'incentive' }.waitsFor", equalTo("answer"))
                .body("services.find { it.service == 'incentive' }.due", nullValue());

        nothingHasChangedForAMinute();

        looks().body("status", equalTo("stuck"))
                .body("services.findAll { it.waitsFor != null }.service", contains("incentive"));
        says("incentive", "{}");
        eventually(() -> looks().body("status", equalTo("ready")));
    }

    @Test
    void parkedEventsThatHoldItUpAreNamed() {
        UUID before = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        program.hearsOfTheMove(Duration.ofDays(4));
        says("playbook", "{\"parked\":[\"" + before + "\"]}");
        moves("{\"by\":\"P3D\"}").then().statusCode(202);
        says("playbook", "{\"parked\":[\"" + event + "\",\"" + before + "\"]}");
        looks();

        nothingHasChangedForAMinute();

        looks().body("status", equalTo("stuck"))
                .body("services[3].waitsFor", equalTo("parkedEvents"))
                .body("services[3].parked[0]", equalTo(event.toString()));
    }

    @Test
    void whatIsStuckMayBeMovedOn() {
        says("lead", "{\"due\":1}");
        moves("{\"by\":\"P1D\"}").then().statusCode(202);
        nothingHasChangedForAMinute();
        looks().body("status", equalTo("stuck"));

        moves("{\"by\":\"P1D\"}").then().statusCode(202).body("status", equalTo("advancing"));
    }

    @Test
    void aProgramInEarnestKeepsRealTime() {
        Program live = Program.live();
        says(live, "move-clock", "{\"status\":409,\"code\":\"notASandbox\"}");

        live.vendor()
                .body("{\"by\":\"P1D\"}")
                .post(CLOCK)
                .then()
                .statusCode(409)
                .body("code", equalTo("notASandbox"));
        live.vendor().get(CLOCK).then().statusCode(409).body("code", equalTo("notASandbox"));
    }

    @Test
    void whatTheOwnerOfTheClockRefusesChangesNothing() {
        moves("{\"by\":\"PT0S\"}").then().statusCode(422).body("code", equalTo("clockMoveOutOfRange"));

        program.vendor().get(CLOCK).then().statusCode(404);
        moves("{\"by\":\"P1D\"}").then().statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"by\":\"P367D\"}",
                "{\"by\":\"PT2562047788015215H\"}",
                "{\"by\":\"-PT2562047788015215H\"}",
                "{\"by\":\"-PT1H\"}",
                "{\"to\":\"+1000000000-12-31T23:59:59Z\"}",
                "{\"to\":\"2020-01-01T00:00:00Z\"}"
            })
    void oneMoveGoesForwardAndNoFurtherThanAYear(String move) {
        moves(move).then().statusCode(422).body("code", equalTo("clockMoveOutOfRange"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"by\":\"P1D\",\"to\":\"2030-01-01T00:00:00Z\"}", "{\"by\":\"a day\"}", "", "null"})
    void itIsToldByOrTo(String move) {
        moves(move).then().statusCode(400).body("code", equalTo("invalidRequest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=0", "wait=61", "wait=soon", "wait=-1", "wait="})
    void oneWaitsForAMinuteAtMost(String prefer) {
        moves("{\"by\":\"P1D\"}", prefer).then().statusCode(400).body("errors[0].pointer", equalTo("Prefer"));
    }

    @Test
    void nothingIsMovedWhileThePlaybookServiceIsAway() {
        says("playbook", "{\"status\":503}");

        moves("{\"by\":\"P1D\"}").then().statusCode(503).body("code", equalTo("serviceUnavailable"));
    }

    @Test
    void onlyTheVendorsAdministratorsAndProgramsMoveIt() {
        RequestSpecification seller =
                ApiRequest.with(TestTokens.trusted().vendor(program.tenant, "sam", "vendorSeller"));

        for (RequestSpecification other : List.of(seller, program.partner())) {
            other.get(CLOCK).then().statusCode(403);
            other.get("/v1/services/gateway/clock").then().statusCode(403).body("due", nullValue());
            other.body("{\"by\":\"P1D\"}").post(CLOCK).then().statusCode(403).body("code", equalTo("forbidden"));
        }
    }

    @Test
    void aProgramNeedsTheScope() {
        String allowed = key(program.vendor(), "integration", "sandbox:write", "sandbox:read");
        String other = key(program.vendor(), "integration", "leads:write", "sandbox:read");

        ApiRequest.with(other)
                .body("{\"by\":\"P1D\"}")
                .post(CLOCK)
                .then()
                .statusCode(403)
                .body("code", equalTo("scopeMissing"))
                .body("needs", equalTo("sandbox:write"));
        ApiRequest.with(allowed).body("{\"by\":\"P1D\"}").post(CLOCK).then().statusCode(202);
        ApiRequest.with(allowed).get(CLOCK).then().statusCode(200);
    }

    @Test
    void aPartnersProgramMovesItWithNoScope() {
        String without = key(program.partner(), "partnerSeller", "leads:write");
        String with = key(program.partner(), "partnerSeller", "sandbox:write", "sandbox:read");

        ApiRequest.with(without)
                .body("{\"by\":\"P1D\"}")
                .post(CLOCK)
                .then()
                .statusCode(403)
                .body("code", equalTo("scopeMissing"));
        ApiRequest.with(with)
                .body("{\"by\":\"P1D\"}")
                .post(CLOCK)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        ApiRequest.with(with).get(CLOCK).then().statusCode(403).body("services", nullValue());
    }

    private String key(RequestSpecification by, String role, String... scopes) {
        return program.key(by, program.client(by, role, scopes));
    }

    private Response moves(String move) {
        return program.vendor().body(move).post(CLOCK);
    }

    private Response moves(String move, String prefer) {
        return program.vendor().header("Prefer", prefer).body(move).post(CLOCK);
    }

    private Response keyed(String key, String by) {
        return program.vendor()
                .header("Idempotency-Key", key)
                .body("{\"by\":\"" + by + "\"}")
                .post(CLOCK);
    }

    private ValidatableResponse looks() {
        return program.vendor().get(CLOCK).then().statusCode(200);
    }

    private void says(String service, String answer) {
        says(program, service, answer);
    }

    private static void says(Program program, String service, String answer) {
        String services = ConfigProvider.getConfig().getValue("tandem.test.clocks", String.class);
        RestAssured.given()
                .body(answer)
                .put(services + "/said/" + program.tenant + "/" + service)
                .then()
                .statusCode(200);
    }

    private void nothingHasChangedForAMinute() {
        program.execute("""
                update sandbox_clock set readiness = jsonb_set(readiness, '{movedOnAt}', '"2026-01-01T00:00:00Z"')
                 where tenant = ?1""");
    }
}
