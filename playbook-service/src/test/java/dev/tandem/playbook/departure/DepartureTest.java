package dev.tandem.playbook.departure;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class DepartureTest {
    private static final String DUE =
            LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(9).toString();

    private Program program;
    private PlaybookApi anna;
    private String ada;
    private String max;
    private UUID thread;
    private String sale;

    @BeforeEach
    void aSaleUnderWay() {
        program = Program.sandbox();
        anna = PlaybookApi.partner(program.tenant, program.alpine, "anna", "partnerAdmin");
        ada = "/v1/persons/" + program.person("ada");
        max = "/v1/persons/" + program.person("max");
        thread = program.handedOff(program.publishedPlaybook(EscalatingContent.twoPaths()));
        sale = program.engagementOf(thread);
    }

    @Test
    void everythingThatAPersonHasToDoIsListedBeforeTheyLeave() {
        hasMuchToDo();

        program.olga
                .get(ada + "/departure")
                .then()
                .statusCode(200)
                .body("possible", equalTo(true))
                .body(
                        "work.kind",
                        containsInAnyOrder(
                                "owner",
                                "backup",
                                "responsible",
                                "accountable",
                                "responsible",
                                "closingRole",
                                "closingItem",
                                "escalation"))
                .body("work.findAll { it.kind != 'backup' }.to", everyItem(equalTo(program.person("ben"))))
                .body("work.find { it.kind == 'backup' }.to", nullValue())
                .body("work.find { it.kind == 'owner' }.because", equalTo("backup"))
                .body("work.find { it.kind == 'accountable' }.activity", equalTo("discovery-call"));
        program.olga.get(ada).then().body("active", equalTo(true));
    }

    @Test
    void whoLeavesLeavesNothingBehind() {
        String escalation = hasMuchToDo();
        int told = program.published("PersonChanged");

        anna.post(ada + "/leave", "{\"reason\":\"Retires\"}")
                .then()
                .statusCode(200)
                .body("possible", equalTo(true));

        String ben = program.person("ben");
        program.max
                .get(sale)
                .then()
                .body("tasks.responsible.personId.flatten()", everyItem(equalTo(ben)))
                .body("tasks[0].accountable.personId", equalTo(ben));
        program.max
                .get(sale + "/closing-team")
                .then()
                .body("items.findAll { it.until == null }.personId", contains(ben));
        program.max.get(sale + "/closing-items").then().body("items.ownerId", contains(ben));
        program.max.get(escalation).then().body("notices[0].personId", equalTo(ben));
        program.olga.get(ada + "/departure").then().body("work", empty());
        program.olga.get(ada).then().body("active", equalTo(false)).body("leftBecause", equalTo("Retires"));
        PlaybookApi sellers = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        sellers.get(ada).then().body("active", equalTo(false)).body("$", not(hasKey("leftBecause")));
        assertEquals(told + 1, program.published("PersonChanged"));
        assertEquals(1, program.published("WorkReassigned"));
    }

    /** The next levels of what is escalated go to the new owner too. */
    @Test
    void theNewOwnerComesFirstFromThenOn() {
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);

        PlaybookApi ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        String escalation = "/v1/escalations/"
                + ben.escalates(sale, "late", "discovery-call")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        program.max.get(escalation).then().body("notices[0].personId", equalTo(program.person("ben")));
    }

    @Test
    void theDelegateOfAComingAbsenceTakesOver() {
        program.joins("carl", program.alpine, "partnerSeller").then().statusCode(201);
        program.ada
                .post(
                        ada + "/absences",
                        "{\"from\":\"%s\",\"until\":\"%s\",\"delegateId\":\"%s\"}"
                                .formatted(DUE, DUE, program.person("carl")))
                .then()
                .statusCode(201);

        program.olga
                .post(ada + "/leave", "{}")
                .then()
                .statusCode(200)
                .body("work.to", everyItem(equalTo(program.person("carl"))))
                .body("work.because", everyItem(equalTo("delegate")));
    }

    @Test
    void aPartnersChannelManagerIsFollowedByAnother() {
        program.joins("mia", "vendor", "channelManager").then().statusCode(201);

        program.olga
                .post(max + "/leave", "{}")
                .then()
                .statusCode(200)
                .body("work.kind", containsInAnyOrder("accountable", "channelManager"))
                .body("work.to", everyItem(equalTo(program.person("mia"))));

        program.olga.get("/v1/partners/" + program.alpine).then().body("managerId", equalTo(program.person("mia")));
        program.olga.get(sale).then().body("tasks[1].accountable.personId", equalTo(program.person("mia")));
        assertEquals(1, program.published("PartnerChanged"));
    }

    @Test
    void whatNobodyCanTakeOverKeepsAPersonFromLeaving() {
        program.olga
                .get(max + "/departure")
                .then()
                .statusCode(200)
                .body("possible", equalTo(false))
                .body("work.to", everyItem(nullValue()));

        program.olga
                .post(max + "/leave", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("nobodyTakesOver"))
                .body("work.kind", containsInAnyOrder("accountable", "channelManager"))
                .body("work.find { it.kind == 'accountable' }.activity", equalTo("final-proposal"));
        program.olga.get(max).then().body("active", equalTo(true));
    }

    /** Else the case would wait for them for ever. */
    @Test
    void aConflictThatWhoLeavesWouldHaveDecidedIsDecidedByAnAdministrator() {
        String ben = program.person("ben");
        String conflict = "/v1/conflict-cases/"
                + program.ada
                        .opensConflict(ben)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        program.max
                .post(conflict + "/position", Map.of("position", "Ours", "deciderId", ben))
                .then()
                .statusCode(200);
        program.olga
                .decides(conflict, "both", "Half each")
                .then()
                .statusCode(403)
                .body("code", equalTo("notDecider"));

        program.olga
                .post("/v1/persons/" + ben + "/leave", "{}")
                .then()
                .statusCode(200)
                .body("work.kind", contains("backup"));

        program.movesOnBy(Duration.ofHours(16));
        program.olga.decides(conflict, "both", "Half each").then().statusCode(200);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstOne() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            program.olga
                    .request()
                    .header("Idempotency-Key", key)
                    .body("{}")
                    .post(ada + "/leave")
                    .then()
                    .statusCode(200)
                    .body("work.find { it.kind == 'owner' }.to", equalTo(program.person("ben")));
        }
        assertEquals(1, program.published("WorkReassigned"));
    }

    @Test
    void whatIsDoneStaysWithWhoDidIt() {
        program.joins("mia", "vendor", "channelManager").then().statusCode(201);
        program.max.signsOff(sale, "final-proposal").then().statusCode(200);

        program.olga.post(max + "/leave", "{}").then().statusCode(200).body("work.kind", contains("channelManager"));

        program.olga.get(sale).then().body("tasks[1].signedOffBy", equalTo(program.person("max")));
    }

    @Test
    void aSideIsNotLeftWithoutAnAdministrator() {
        program.joins("zoe", "vendor", "vendorAdmin").then().statusCode(201);
        String zoe = "/v1/persons/" + program.person("zoe");

        program.olga
                .get(zoe + "/departure")
                .then()
                .body("possible", equalTo(false))
                .body("lastAdministrator", equalTo(true));
        program.olga.post(zoe + "/leave", "{}").then().statusCode(409).body("code", equalTo("lastAdministrator"));
        program.olga
                .changes(zoe, "{\"roles\":[\"vendorSeller\"]}")
                .then()
                .statusCode(409)
                .body("code", equalTo("lastAdministrator"));
        program.joins("yan", "vendor", "vendorAdmin").then().statusCode(201);

        program.olga.post(zoe + "/leave", "{}").then().statusCode(200);
        program.olga.get(zoe).then().body("active", equalTo(false));
    }

    @Test
    void ofTwoAdministratorsWhoLeaveAtTheSameMomentOneStays() {
        program.joins("zoe", "vendor", "vendorAdmin").then().statusCode(201);
        program.joins("yan", "vendor", "vendorAdmin").then().statusCode(201);

        List<Integer> answers = Stream.of("zoe", "yan")
                .map(who -> CompletableFuture.supplyAsync(() -> program.olga
                        .post("/v1/persons/" + program.person(who) + "/leave", "{}")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 409), answers);
    }

    @Test
    void whoLeftGetsNothingNewAndMayComeBack() {
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);
        program.olga
                .post(ada + "/leave", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("notInState"))
                .body("recordStatus", equalTo("left"));
        program.olga.get("/v1/persons?active=false").then().body("items.personId", contains(program.person("ada")));

        anna.post(ada + "/return").then().statusCode(204);

        program.olga.get(ada).then().body("active", equalTo(true)).body("$", not(hasKey("leftAt")));
        program.max.get(sale).then().body("tasks[0].accountable.personId", equalTo(program.person("ben")));
        anna.post(ada + "/return").then().statusCode(409).body("code", equalTo("notInState"));
        assertEquals(5, program.published("PersonChanged"));
    }

    @Test
    void aPartnersAdministratorLetsItsOwnPeopleLeaveOnly() {
        for (String action : List.of("/leave", "/return")) {
            anna.post(max + action, "{}").then().statusCode(404);
            program.ada.post(ada + action, "{}").then().statusCode(403);
        }
        anna.get(max + "/departure").then().statusCode(404);
        new Program().olga.get(ada + "/departure").then().statusCode(404);
    }

    /** @return the path of an escalation that awaits her */
    private String hasMuchToDo() {
        String adaId = program.person("ada");
        anna.post(sale + "/closing-team", Map.of("role", "executiveSponsor", "personId", adaId))
                .then()
                .statusCode(201);
        program.ada
                .post(
                        sale + "/closing-items",
                        Map.of("kind", "contractRouting", "title", "Sign", "ownerId", adaId, "dueOn", DUE))
                .then()
                .statusCode(201);
        return "/v1/escalations/"
                + program.ada
                        .escalates(sale, "late", "discovery-call")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    /** The lead service had named her before it heard that she left. */
    @Test
    void aSaleThatBeginsIsOwnedByNobodyWhoHasLeft() {
        program.joins("eva", program.alpine, "partnerSeller").then().statusCode(201);
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);

        String begun = program.engagementOf(program.handedOff(program.publishedPlaybook(EscalatingContent.twoPaths())));

        String ben = program.person("ben");
        program.max.get(begun).then().body("tasks.responsible.personId.flatten()", everyItem(equalTo(ben)));
        program.olga
                .get("/v1/persons/" + ben + "/departure")
                .then()
                .body(
                        "work.find { it.engagementId == '" + begun.substring(begun.lastIndexOf('/') + 1)
                                + "' && it.kind == 'owner' }.to",
                        equalTo(program.person("eva")));
        program.olga.get(ada + "/departure").then().body("work", empty());
    }

    @Test
    void whoeverLeavesWhileASaleBeginsIsLeftWithNothing() {
        String playbook = program.publishedPlaybook(EscalatingContent.twoPaths());
        CompletableFuture<Void> begins = CompletableFuture.runAsync(() -> program.handedOff(playbook));

        program.olga.post(ada + "/leave", "{}").then().statusCode(200);

        begins.join();
        eventually(() -> program.max.get("/v1/engagements").then().body("items", hasSize(2)));
        program.olga.get(ada + "/departure").then().body("work", empty());
    }

    @Test
    void whatAPersonHasToDoByARoleGoesToWhoeverElseHasItOnceTheyLoseIt() {
        program.joins("mia", "vendor", "vendorSeller").then().statusCode(201);
        program.joins("mona", "vendor", "channelManager").then().statusCode(201);
        program.olga.changes(max, "{\"roles\":[\"vendorSeller\"]}").then().statusCode(200);

        program.olga
                .get(sale)
                .then()
                .body("tasks[1].accountable.personId", equalTo(program.person("mona")))
                .body("tasks[0].accountable.personId", equalTo(program.person("ada")));
        assertEquals(1, program.published("WorkReassigned"));
    }

    @Test
    void whatNobodyElseHasTheRoleForStaysWithWhoLosesIt() {
        program.olga.changes(max, "{\"roles\":[\"vendorSeller\"]}").then().statusCode(200);

        program.olga.get(sale).then().body("tasks[1].accountable.personId", equalTo(program.person("max")));
    }

    /** The gateway hears of it later. */
    @Test
    void whoeverHasLeftChangesNothingFromThenOn() {
        program.joins("pia", program.alpine, "partnerAdmin").then().statusCode(201);
        program.joins("paul", program.alpine, "partnerAdmin").then().statusCode(201);
        PlaybookApi pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        anna.post("/v1/persons/" + program.person("pia") + "/leave", "{}")
                .then()
                .statusCode(200);

        pia.post("/v1/invitations", """
                {"side":"partner","partnerId":"%s","person":{"name":"N. N.","email":"n@people.example","roles":["partnerAdmin"]}}""".formatted(program.alpine)).then().statusCode(401);
        pia.changes(ada, "{\"roles\":[\"partnerAdmin\"]}").then().statusCode(401);
        program.olga.get("/v1/invitations?status=pending").then().body("items", empty());
    }
}
