package dev.tandem.playbook.tenant;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "playbook")
class TenantClockTest {
    private Program program;
    private String moveClock;

    @BeforeEach
    void aSandbox() {
        program = Program.sandbox();
        moveClock = "/v1/tenants/" + program.tenant + "/move-clock";
    }

    @Test
    void itsOwnerMovesItForwardByAndBy() {
        program.movesOnBy(Duration.ofDays(2));
        program.movesOnBy(Duration.ofHours(3));

        program.olga
                .get("/v1/tenants/" + program.tenant)
                .then()
                .body("clockAhead", equalTo("PT51H"))
                .body("revision", equalTo(2));
        assertEquals(2, program.published("TenantClockMoved"));
    }

    @Test
    void aProgramOfTheVendorsMovesItAndSeesWhatIsLeftToDo() {
        PlaybookApi tests = PlaybookApi.vendor(program.tenant, "tests", "integration");
        Instant before = Instant.now();

        tests.post(moveClock, "{\"by\":\"P2D\"}").then().statusCode(200);

        eventually(() -> tests.get("/v1/services/playbook/clock")
                .then()
                .statusCode(200)
                .body("now", greaterThan(before.plus(Duration.ofDays(2)).toString()))
                .body("due", equalTo(0))
                .body("unpublished", equalTo(0))
                .body("published", greaterThan(0)));
    }

    @Test
    void whatHappensNextHappensThen() {
        program.movesOnBy(Duration.ofDays(400));
        String comments = "/v1/playbooks/" + program.publishedPlaybook() + "/comments";

        String writtenAt = program.ada
                .post(comments, "{\"path\":\"\",\"text\":\"Well done\"}")
                .path("writtenAt");

        assertFalse(Instant.parse(writtenAt).isBefore(Instant.now().plus(Duration.ofDays(399))));
    }

    @Test
    void itMovesToATime() {
        Instant then = Instant.now().plus(Duration.ofDays(30));

        program.olga.post(moveClock, "{\"to\":\"" + then + "\"}").then().statusCode(200);

        program.olga.post(moveClock, "{\"to\":\"" + then + "\"}").then().statusCode(422);
    }

    @Test
    void aRepeatedMoveMovesOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.olga
                    .request()
                    .header("Idempotency-Key", key)
                    .body("{\"by\":\"P1D\"}")
                    .post(moveClock)
                    .then()
                    .statusCode(200)
                    .body("clockAhead", equalTo("PT24H"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-PT1H", "PT0S", "PT0.9S", "P4000D", "PT2562047788015215H"})
    void itGoesForwardAndNotTooFar(String by) {
        program.olga
                .post(moveClock, "{\"by\":\"" + by + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("clockMoveOutOfRange"))
                .body("mostBy", equalTo("PT87672H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"by\":\"P1D\",\"to\":\"2030-01-01T00:00:00Z\"}", "{\"by\":\"a day\"}"})
    void itIsToldByOrTo(String move) {
        program.olga.post(moveClock, move).then().statusCode(400).body("errors.size()", equalTo(1));
    }

    @Test
    void aProgramInEarnestKeepsRealTime() {
        Program earnest = new Program();

        earnest.olga
                .post("/v1/tenants/" + earnest.tenant + "/move-clock", "{\"by\":\"P1D\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notASandbox"));
    }

    @Test
    void onlyItsOwnerMovesIt() {
        PlaybookApi admin = PlaybookApi.partner(program.tenant, program.alpine, "ada", "partnerAdmin");

        for (PlaybookApi other : new PlaybookApi[] {program.max, program.ada, admin}) {
            other.post(moveClock, "{\"by\":\"P1D\"}").then().statusCode(403);
        }
        Program.sandbox().olga.post(moveClock, "{\"by\":\"P1D\"}").then().statusCode(404);
    }

    @Test
    void aSandboxThatStandsStillIsRefusedWithoutADatabase() {
        Tenant tenant = new Tenant("Northwind", ZoneId.of("Europe/Berlin"), LocalDate.EPOCH, true);
        tenant.moveClock(Tenant.FARTHEST_AHEAD);

        assertThrows(TenantRefusals.ClockMoveOutOfRange.class, () -> tenant.moveClock(Duration.ofSeconds(1)));
        assertEquals(Tenant.FARTHEST_AHEAD, tenant.clockAhead());
    }
}
