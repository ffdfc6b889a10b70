package dev.tandem.playbook.conflict;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.timer.Timers;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ConflictCaseTest {
    private static final String REASONS = "The minutes show it";

    @Inject
    Timers timers;

    @Inject
    ConflictCases cases;

    /** Of a side that always works. */
    private static final Duration TO_ANSWER = Duration.ofHours(16);

    private Program program;
    private String engagement;

    @BeforeEach
    void aSaleUnderWayInASandbox() {
        program = Program.sandbox();
        String path = program.engagementOf(program.handedOff(program.publishedPlaybook()));
        engagement = id(path).toString();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void aSidesPositionIsSealedUntilTheOtherHasStatedItsOwn() {
        String conflict = opened(program.ada);
        program.ada.shows(conflict, "Minutes").then().statusCode(200).body("evidence.size()", equalTo(1));

        program.max
                .get(conflict)
                .then()
                .body("subject", equalTo("Who found the customer"))
                .body("sealed", equalTo(true))
                .body("positions.size()", equalTo(0))
                .body("evidence.size()", equalTo(0));
        state(program.max, conflict, "").then().statusCode(200).body("sealed", equalTo(false));

        for (PlaybookApi reader : new PlaybookApi[] {program.max, program.ada}) {
            reader.get(conflict)
                    .then()
                    .body("positions.side", contains("partner", "vendor"))
                    .body("positions.by", contains(program.person("ada"), program.person("max")))
                    .body("evidence.note", contains("Minutes"));
        }
    }

    @Test
    void onceTheDeadlineHasPassedWhatWasStatedCanBeReadAndNothingIsAdded() {
        String conflict = opened(program.ada);

        program.movesOnBy(Duration.ofDays(8));

        program.max.get(conflict).then().body("sealed", equalTo(false)).body("positions.side", contains("partner"));
        state(program.max, conflict, "").then().statusCode(409).body("code", equalTo("conflictDeadlinePassed"));
        program.ada.shows(conflict, "Minutes").then().statusCode(409);
        program.olga.decides(conflict, "partner", REASONS).then().statusCode(200);
    }

    @Test
    void anAdministratorDecidesOnceBothWereHeard() {
        String conflict = opened(program.ada);
        program.olga
                .decides(conflict, "partner", REASONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("positionsAwaited"));
        state(program.max, conflict, "").then().statusCode(200);

        program.max.decides(conflict, "partner", REASONS).then().statusCode(403).body("code", equalTo("notDecider"));
        program.olga
                .decides(conflict, "partner", REASONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("answerAwaited"))
                .body("decidableFrom", notNullValue());
        program.movesOnBy(TO_ANSWER);
        program.ada.shows(conflict, "Minutes").then().statusCode(200);
        program.olga.decides(conflict, "partner", REASONS).then().body("code", equalTo("answerAwaited"));
        program.movesOnBy(TO_ANSWER);
        program.olga
                .decides(conflict, "partner", REASONS)
                .then()
                .statusCode(200)
                .body("decision.inFavourOf", equalTo("partner"))
                .body("decision.by", equalTo(program.person("olga")));

        program.ada.get(conflict).then().body("decision.reasons", equalTo("The minutes show it"));
        assertEquals(1, program.published("ConflictCaseOpened"));
        assertEquals(1, program.published("ConflictCaseDecided"));
    }

    @Test
    void aDecidedCaseIsNotHeardAnyFurther() {
        String conflict = opened(program.ada);
        program.movesOnBy(Duration.ofDays(8));
        program.olga.decides(conflict, "partner", REASONS).then().statusCode(200);
        String decided = program.max.get(conflict).asString();

        for (Response late : List.of(
                state(program.max, conflict, ""),
                program.max.shows(conflict, "Minutes"),
                program.olga.decides(conflict, "vendor", REASONS))) {
            late.then().statusCode(409).body("code", equalTo("notInState")).body("recordStatus", equalTo("decided"));
        }
        assertEquals(decided, program.max.get(conflict).asString());
        assertEquals(1, program.published("ConflictCaseDecided"));
    }

    @Test
    void whoDecidesWhileTheTimerHoldsTheCaseWaitsForItsTurn() {
        String conflict = opened(program.ada);
        state(program.max, conflict, "").then().statusCode(200);
        program.movesOnBy(TO_ANSWER);

        CompletableFuture<Response> decision = CallerScope.call(Caller.system(program.tenant), () -> {
            cases.locked(id(conflict)).remainOverdue();
            CompletableFuture<Response> waiting =
                    CompletableFuture.supplyAsync(() -> program.olga.decides(conflict, "partner", REASONS));
            eventually(() -> assertEquals(1, sessionsThatWait()));
            return waiting;
        });

        decision.join().then().statusCode(200).body("decision.by", equalTo(program.person("olga")));
    }

    private long sessionsThatWait() {
        return (Long) cases.getEntityManager()
                .createNativeQuery("select count(*) from pg_locks where not granted", Long.class)
                .getSingleResult();
    }

    @Test
    void whomBothSidesNameDecidesAndNobodyElse() {
        String conflict = opened(program.ada, ",\"deciderId\":\"" + program.person("ben") + "\"");
        state(program.max, conflict, ",\"deciderId\":\"" + program.person("ben") + "\"")
                .then()
                .statusCode(200);
        PlaybookApi ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");

        program.olga.decides(conflict, "partner", REASONS).then().statusCode(403);
        program.movesOnBy(TO_ANSWER);
        ben.decides(conflict, "partner", REASONS).then().statusCode(200);
    }

    @Test
    void whoStatedAPositionDoesNotDecide() {
        String conflict = opened(program.ada);
        state(program.olga, conflict, "").then().statusCode(200);

        program.olga
                .decides(conflict, "partner", REASONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("decidedByParty"));
    }

    @Test
    void aSideHasOnePosition() {
        String conflict = opened(program.ada);

        state(program.ada, conflict, "").then().statusCode(409).body("code", equalTo("positionAlreadyStated"));
        state(program.max, conflict, "").then().statusCode(200);
        state(program.max, conflict, "").then().statusCode(409);
    }

    @Test
    void aDeciderWhoCannotReadTheCaseIsNotNamed() {
        String conflict = opened(program.ada);
        program.joins("stranger", program.partner("beta"), "partnerSeller")
                .then()
                .statusCode(201);

        for (String decider : List.of(UUID.randomUUID().toString(), program.person("stranger"))) {
            program.ada
                    .post("/v1/conflict-cases", opening(",\"deciderId\":\"" + decider + "\""))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("personUnknown"))
                    .body("detail", containsString("of the vendor, or of the partner"))
                    .body("$", not(hasKey("side")));
            state(program.max, conflict, ",\"deciderId\":\"" + decider + "\"")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("personUnknown"))
                    .body("detail", containsString("of the vendor, or of the partner"))
                    .body("$", not(hasKey("side")));
        }
        program.ada.get("/v1/conflict-cases").then().body("items.id", contains(conflict.replaceFirst(".*/", "")));
        program.ada.get(conflict).then().body("positions.side", contains("partner"));
    }

    @Test
    void bothSidesHaveTimeToBeHeard() {
        for (Duration hearing : List.of(Duration.ofSeconds(2), Duration.ofHours(23), Duration.ofDays(91))) {
            String body = opening("")
                    .replaceFirst(
                            "\"deadline\":\"[^\"]+\"",
                            "\"deadline\":\"" + Instant.now().plus(hearing) + "\"");
            program.ada
                    .post("/v1/conflict-cases", body)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/deadline"));
        }
    }

    @Test
    void aWeekendIsNotAllTheTimeThatTheOtherSideHas() {
        program.receives("CalendarChanged", UUID.randomUUID(), """
                "calendarId":"%s","partnerId":null,"zone":"Europe/Berlin","holidays":[],
                "hours":[{"day":"MONDAY","from":"09:00:00","to":"17:00:00"}]""".formatted(UUID.randomUUID()));
        String body = opening("")
                .replaceFirst(
                        "\"deadline\":\"[^\"]+\"",
                        "\"deadline\":\"" + Instant.now().plus(Duration.ofHours(25)) + "\"");

        eventually(() -> program.ada
                .post("/v1/conflict-cases", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/deadline"))
                .body("errors[0].message", containsString("working time")));
        program.max.post("/v1/conflict-cases", body).then().statusCode(201);
    }

    @Test
    void aPartnerNamesSomebodyOfTheVendorWhoCanRead() {
        program.joins("fay", "vendor", "finance").then().statusCode(201);

        program.ada
                .post("/v1/conflict-cases", opening(",\"deciderId\":\"" + program.person("max") + "\""))
                .then()
                .statusCode(201)
                .body("positions[0].deciderId", equalTo(program.person("max")));
        program.ada
                .post("/v1/conflict-cases", opening(",\"deciderId\":\"" + program.person("fay") + "\""))
                .then()
                .statusCode(422)
                .body("because", equalTo("cannotRead"));
    }

    @Test
    void nobodyNamesAPartyOrWhoCannotReadAsDecider() {
        program.joins("fay", "vendor", "finance").then().statusCode(201);
        String conflict = opened(program.ada);

        program.ada
                .post("/v1/conflict-cases", opening(",\"deciderId\":\"" + program.person("ada") + "\""))
                .then()
                .statusCode(422)
                .body("code", equalTo("deciderUnfit"))
                .body("because", equalTo("party"));
        state(program.max, conflict, ",\"deciderId\":\"" + program.person("fay") + "\"")
                .then()
                .statusCode(422)
                .body("because", equalTo("cannotRead"));
        state(program.max, conflict, ",\"deciderId\":\"" + program.person("ada") + "\"")
                .then()
                .statusCode(422)
                .body("because", equalTo("party"));
    }

    @Test
    void bothSidesSettleWhatOneHasProposed() {
        String conflict = opened(program.ada);
        settle(program.max, conflict, 0).then().statusCode(409).body("code", equalTo("noSettlementProposed"));
        propose(program.ada, conflict, "We share her").then().statusCode(200);
        int read = propose(program.ada, conflict, "We keep her").path("revision");
        PlaybookApi ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");

        settle(ben, conflict, read).then().statusCode(403).body("code", equalTo("otherSideSettles"));
        settle(program.max, conflict, read - 1).then().statusCode(409).body("code", equalTo("settlementOutdated"));
        settle(program.max, conflict, read)
                .then()
                .statusCode(200)
                .body("status", equalTo("settled"))
                .body("settlement.terms", equalTo("We keep her"))
                .body("settlement.acceptedBy", equalTo(program.person("max")));

        program.olga
                .decides(conflict, "vendor", REASONS)
                .then()
                .statusCode(409)
                .body("recordStatus", equalTo("settled"));
        propose(program.ada, conflict, "We keep all").then().statusCode(409).body("recordStatus", equalTo("settled"));
        settle(program.max, conflict, read).then().statusCode(409).body("code", equalTo("notInState"));
        assertEquals(1, program.published("ConflictCaseSettled"));
        assertEquals(0, program.published("ConflictCaseDecided"));
    }

    @Test
    void nobodySettlesForBothSides() {
        String conflict = opened(program.ada);
        int read = propose(program.ada, conflict, "We keep her").path("revision");
        PlaybookApi adaAtTheVendor = PlaybookApi.vendor(program.tenant, "ada", "channelManager");

        settle(adaAtTheVendor, conflict, read).then().statusCode(403).body("code", equalTo("secondPersonRequired"));
    }

    @Test
    void theSideThatOpenedACaseWithdrawsIt() {
        String conflict = opened(program.ada);

        withdraw(program.max, conflict).then().statusCode(403).body("code", equalTo("notYourCase"));
        withdraw(program.ada, conflict)
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("withdrawal.reason", equalTo("Both were asked"));
        withdraw(program.ada, conflict).then().statusCode(409).body("code", equalTo("notInState"));
        state(program.max, conflict, "").then().statusCode(409);
        program.movesOnBy(Duration.ofDays(8));
        timers.round();

        assertEquals(1, program.published("ConflictCaseWithdrawn"));
        assertEquals(0, program.published("ConflictCaseOverdue"));
    }

    @Test
    void whatWasSealedWhenACaseEndedStaysSealed() {
        String withdrawn = opened(program.ada);
        String settled = opened(program.ada);
        for (String conflict : List.of(withdrawn, settled)) {
            program.ada.shows(conflict, "Call").then().statusCode(200);
            program.max.shows(conflict, "Minutes").then().statusCode(200);
        }
        withdraw(program.ada, withdrawn).then().statusCode(200);
        settle(
                        program.max,
                        settled,
                        propose(program.ada, settled, "We share her").path("revision"))
                .then()
                .statusCode(200);

        program.movesOnBy(Duration.ofDays(8));
        timers.round();

        for (String conflict : List.of(withdrawn, settled)) {
            program.ada
                    .get(conflict)
                    .then()
                    .body("sealed", equalTo(true))
                    .body("positions.side", contains("partner"))
                    .body("evidence.note", contains("Call"));
            program.max
                    .get(conflict)
                    .then()
                    .body("sealed", equalTo(true))
                    .body("positions", empty())
                    .body("evidence.note", contains("Minutes"));
        }
        found("").body("items.evidence.note.flatten()", contains("Minutes", "Minutes"));
    }

    @Test
    void whatCouldBeReadBeforeACaseEndedCanBeReadAfter() {
        String late = opened(program.ada);
        String heard = opened(program.ada);
        state(program.max, heard, "").then().statusCode(200);
        settle(program.max, heard, propose(program.ada, heard, "We share her").path("revision"))
                .then()
                .statusCode(200);
        program.max.get(heard).then().body("positions.side", contains("partner", "vendor"));

        program.movesOnBy(Duration.ofDays(8));
        withdraw(program.ada, late).then().statusCode(200);

        program.max.get(late).then().body("sealed", equalTo(false)).body("positions.side", contains("partner"));
    }

    @Test
    void whoHasReadTheOthersPositionDoesNotTakeTheCaseBack() {
        String conflict = opened(program.ada);
        state(program.max, conflict, "").then().statusCode(200);

        withdraw(program.ada, conflict).then().statusCode(409).body("code", equalTo("positionsRevealed"));
        program.ada.get(conflict).then().body("status", equalTo("open"));
    }

    @Test
    void whoBringsEvidenceIsAPartyAndDoesNotDecide() {
        String conflict = opened(program.ada);
        program.olga.shows(conflict, "Minutes").then().statusCode(200);
        program.movesOnBy(Duration.ofDays(8));

        program.olga
                .decides(conflict, "vendor", REASONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("decidedByParty"));
    }

    @Test
    void aCaseIsFoundByItsStatusAndByWhatItAroseFrom() {
        UUID registration = UUID.randomUUID();
        String because = ",\"becauseOf\":{\"kind\":\"registration\",\"id\":\"" + registration + "\"}";
        String one = id(opened(program.ada, because)).toString();
        String other = opened(program.ada);
        withdraw(program.ada, other).then().statusCode(200);

        found("?becauseOf=" + registration)
                .body("items.id", contains(one))
                .body("items[0].becauseOf.kind", equalTo("registration"));
        found("?status=open").body("items.id", contains(one));
        found("?status=withdrawn").body("items.id", contains(id(other).toString()));
    }

    private ValidatableResponse found(String query) {
        return program.max.get("/v1/conflict-cases" + query).then().statusCode(200);
    }

    private static Response propose(PlaybookApi by, String conflict, String terms) {
        return by.post(conflict + "/settlement", Map.of("terms", terms));
    }

    private static Response settle(PlaybookApi by, String conflict, int revision) {
        return by.post(conflict + "/settle", Map.of("revision", revision));
    }

    private static Response withdraw(PlaybookApi by, String conflict) {
        return by.post(conflict + "/withdraw", Map.of("reason", "Both were asked"));
    }

    @Test
    void nobodyStatesThePositionsOfBothSides() {
        String conflict = opened(program.ada);
        PlaybookApi adaAtTheVendor = PlaybookApi.vendor(program.tenant, "ada", "channelManager");

        state(adaAtTheVendor, conflict, "").then().statusCode(403).body("code", equalTo("secondPersonRequired"));
    }

    @Test
    void aCaseThatNobodyDecidesInTimeIsToldOnce() {
        String conflict = opened(program.ada);

        program.movesOnBy(Duration.ofDays(8));
        eventually(() -> assertEquals(1, program.published("ConflictCaseOverdue")));
        program.movesOnBy(Duration.ofDays(30));
        timers.round();

        assertEquals(1, program.published("ConflictCaseOverdue"));
        program.ada.get(conflict).then().body("decision", nullValue());
    }

    @Test
    void aDecidedCaseIsNeverOverdue() {
        String conflict = opened(program.ada);
        state(program.max, conflict, "").then().statusCode(200);
        program.movesOnBy(TO_ANSWER);
        program.olga.decides(conflict, "partner", REASONS).then().statusCode(200);

        program.movesOnBy(Duration.ofDays(30));
        timers.round();

        assertEquals(0, program.published("ConflictCaseOverdue"));
    }

    @Test
    void theVendorNamesThePartnerWhereThereIsNoSale() {
        program.max
                .post("/v1/conflict-cases", matter("\"partnerId\":\"" + program.alpine + "\","))
                .then()
                .statusCode(201)
                .body("engagementId", nullValue())
                .body("partnerId", equalTo(program.alpine));
        program.ada
                .post("/v1/conflict-cases", matter(""))
                .then()
                .statusCode(201)
                .body("partnerId", equalTo(program.alpine));
        program.max
                .post("/v1/conflict-cases", matter(""))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partnerId"));
        program.max
                .post(
                        "/v1/conflict-cases",
                        matter("\"engagementId\":\"%s\",\"partnerId\":\"%s\","
                                .formatted(engagement, UUID.randomUUID())))
                .then()
                .statusCode(400);
    }

    @Test
    void aCaseHasASubjectAPositionAndADeadlineToCome() {
        program.ada
                .post("/v1/conflict-cases", "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/deadline", "/position", "/subject"));
        program.ada
                .post(
                        "/v1/conflict-cases",
                        "{\"subject\":\"S\",\"position\":\"P\",\"deadline\":\"2020-01-01T00:00:00Z\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/deadline"));
        program.ada
                .post(opened(program.ada) + "/evidence", "{\"note\":\" \",\"link\":\"javascript:alert(1)\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/link", "/note"));
    }

    @Test
    void evidenceEndsWhereNobodyWouldReadOn() {
        String conflict = opened(program.ada);
        for (int i = 0; i < ConflictCase.MOST_EVIDENCE; i++) {
            program.ada.shows(conflict, "Minutes").then().statusCode(200);
        }
        program.ada.shows(conflict, "Minutes").then().statusCode(409).body("code", equalTo("tooMuchEvidence"));
    }

    @Test
    void everyoneIsToldWhatTheyMayDoAndWhyNot() {
        String conflict = opened(program.ada);

        action(program.ada, conflict, "statePosition", "positionAlreadyStated");
        action(program.max, conflict, "statePosition", null);
        action(program.max, conflict, "decide", "notDecider");
        action(program.olga, conflict, "decide", "positionsAwaited");
    }

    private static void action(PlaybookApi viewer, String conflict, String action, String because) {
        viewer.get(conflict)
                .then()
                .body("allowedActions.find { it.action == '" + action + "' }.because", equalTo(because));
    }

    @Test
    void aRepeatedRequestOpensOneCase() {
        String key = UUID.randomUUID().toString();
        String body = matter("");
        for (int i = 0; i < 2; i++) {
            program.ada
                    .request()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/v1/conflict-cases")
                    .then()
                    .statusCode(201);
        }
        program.ada.get("/v1/conflict-cases").then().body("items.size()", equalTo(1));
    }

    @Test
    void anotherPartnersAndAnotherTenantsDoNotExist() {
        String conflict = opened(program.ada);
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerSeller");

        for (PlaybookApi stranger : new PlaybookApi[] {nils, new Program().olga}) {
            stranger.get(conflict).then().statusCode(404);
            state(stranger, conflict, "").then().statusCode(404);
            stranger.shows(conflict, "Minutes").then().statusCode(404);
            stranger.decides(conflict, "partner", REASONS).then().statusCode(404);
            stranger.post("/v1/conflict-cases", matter("\"engagementId\":\"" + engagement + "\","))
                    .then()
                    .statusCode(404);
            stranger.get("/v1/conflict-cases").then().body("items.size()", equalTo(0));
        }
        program.ada.get(conflict).then().body("id", notNullValue());
    }

    private String opened(PlaybookApi by) {
        return opened(by, "");
    }

    private String opening(String decider) {
        return matter("\"engagementId\":\"" + engagement + "\",").replaceFirst("}$", decider + "}");
    }

    private String opened(PlaybookApi by, String decider) {
        return "/v1/conflict-cases/"
                + by.post("/v1/conflict-cases", opening(decider))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** Due in a week. */
    private static String matter(String with) {
        return "{%s\"subject\":\"Who found the customer\",\"deadline\":\"%s\",\"position\":\"We did\"}"
                .formatted(with, Instant.now().plus(Duration.ofDays(7)));
    }

    private static Response state(PlaybookApi by, String conflict, String decider) {
        return by.post(conflict + "/position", "{\"position\":\"So did we\"" + decider + "}");
    }
}
