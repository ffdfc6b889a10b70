package dev.tandem.playbook.worklist;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class WorkListTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String NOTE = "They load 40 docks a day by hand";

    @Inject
    EntityManagerFactory entities;

    private Program program;
    private PlaybookApi pia;
    private String playbook;
    private UUID thread;
    private String sale;

    @BeforeEach
    void aSaleUnderWay() {
        program = Program.sandbox();
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        playbook = program.publishedPlaybook(EscalatingContent.withGuardrail());
        thread = program.handedOff(playbook);
        sale = program.engagementOf(thread);
    }

    @Test
    void everybodySeesWhatIsTheirs() {
        program.ada
                .get("/v1/work")
                .then()
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("responsible", "accountable"))
                .body("items.activity", everyItem(equalTo("discovery-call")))
                .body("items.personId", everyItem(equalTo(program.person("ada"))))
                .body("items.engagementId", everyItem(equalTo(id(sale))))
                .body("items.recordId", everyItem(equalTo(id(sale))))
                .body("items.thread", everyItem(equalTo(thread.toString())))
                .body("items.partnerId", everyItem(equalTo(program.alpine)))
                .body("items.title", everyItem(equalTo("discovery-call")))
                .body("items.overdue", everyItem(equalTo(false)))
                .body("items.side", everyItem(equalTo("partner")))
                .body("items[0].dueAt", equalTo(program.max.get(sale).path("tasks[0].dueAt")));
        program.max
                .get("/v1/work")
                .then()
                .body("items.kind", contains("signOff"))
                .body("items.activity", contains("final-proposal"))
                .body("items.roles", contains(List.of("channelManager")))
                .body("items.awaitedBy", contains(program.person("ada")))
                .body("items[0]", not(hasKey("dueAt")));
        program.olga.get("/v1/work").then().body("items", empty());
    }

    @Test
    void whatIsDoneIsGoneAndComesBackWhenItIsUndone() {
        program.ada.brings(sale, "discovery-call", NOTE).then().statusCode(200);
        program.max.signsOff(sale, "final-proposal").then().statusCode(200);
        program.max.get("/v1/work?personId=all").then().body("items", empty());

        program.max.takesSignatureBack(sale, "final-proposal").then().statusCode(200);
        program.max.get("/v1/work").then().body("items.kind", contains("signOff"));
    }

    @Test
    void aTaskThatIsHandedOnIsSomebodyElses() {
        program.ada
                .handsOn(sale, "discovery-call", "partnerSeller", program.person("ben"))
                .then()
                .statusCode(200);

        program.ada.get("/v1/work").then().body("items", empty());
        program.ada
                .get("/v1/work?personId=" + program.person("ben"))
                .then()
                .body("items.kind", containsInAnyOrder("responsible", "accountable"));
    }

    @Test
    void nothingButTheDebriefsIsToBeDoneOnASaleThatHasEnded() {
        asksForTooMuch(program.ada);
        program.ada
                .post(
                        sale + "/closing-items",
                        Map.of(
                                "kind",
                                "contractRouting",
                                "title",
                                "Sign",
                                "ownerId",
                                program.person("ada"),
                                "dueOn",
                                inDays(9)))
                .then()
                .statusCode(201);

        program.receives("DealClosed", thread, "\"outcome\":\"lost\",\"reasonCode\":\"price\"");

        eventually(() ->
                program.max.get("/v1/work?personId=all").then().body("items.kind", everyItem(equalTo("debrief"))));
    }

    @Test
    void aDiscountAwaitsWhoeverMayApproveIt() {
        String request = asksForTooMuch(program.ada);

        program.max
                .get("/v1/work?kind=discount")
                .then()
                .body("items.recordId", contains(request.substring(request.lastIndexOf('/') + 1)))
                .body("items.roles", contains(List.of("channelManager")))
                .body("items.title", contains("A competitor offers less"))
                .body("items[0]", not(hasKey("personId")));
        program.ada.get("/v1/work?kind=discount").then().body("items", empty());
        program.ada.get("/v1/work?waitingFor=others&kind=discount").then().body("items.side", hasItem("vendor"));

        program.max.approves(request).then().statusCode(200);
        program.max.get("/v1/work?kind=discount").then().body("items", empty());
        pia.get("/v1/work?kind=discount").then().body("items.side", contains("partner"));
        pia.approves(request).then().statusCode(200);
        pia.get("/v1/work?personId=all&kind=discount").then().body("items", empty());
    }

    @Test
    void aWaiverAwaitsTheLeadersOfTheOtherSide() {
        String call = program.engagementOf(program.handedOff(program.publishedPlaybook(Content.withChecklist())))
                + "/tasks/discovery-call";
        program.ada
                .post(call + "/waiver/request", Map.of("reason", "They know us"))
                .then()
                .statusCode(200);

        program.max
                .get("/v1/work?kind=waiver")
                .then()
                .body("items.activity", contains("discovery-call"))
                .body("items.awaitedBy", contains(program.person("ada")));
        program.olga.get("/v1/work").then().body("items.kind", contains("waiver"));
        pia.get("/v1/work").then().body("items", empty());
        program.max.post(call + "/waiver/grant").then().statusCode(200);
        program.max.get("/v1/work?personId=all&kind=waiver").then().body("items", empty());
    }

    @Test
    void whoeverAskedForADiscountIsNotAskedToApproveIt() {
        asksForTooMuch(pia);
        PlaybookApi paul = PlaybookApi.partner(program.tenant, program.alpine, "paul", "partnerAdmin");

        pia.get("/v1/work?kind=discount").then().body("items", empty());
        paul.get("/v1/work?kind=discount").then().body("items.side", contains("partner"));
    }

    @Test
    void waitingForOthersIsWhatSomebodyHasAskedForOrAnswersFor() {
        program.ada
                .get("/v1/work?waitingFor=others")
                .then()
                .body("items.kind", contains("signOff"))
                .body("items.personId", contains(program.person("max")));
        program.max.get("/v1/work?waitingFor=others").then().body("items", empty());
        program.max.get("/v1/work?waitingFor=others&personId=all").then().body("items.kind", contains("signOff"));
    }

    @Test
    void anEscalationAwaitsWhoeverWasNotifiedLastUntilItIsResolved() {
        String escalation = "/v1/escalations/"
                + program.max
                        .escalates(sale, "late", "discovery-call")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        program.ada
                .get("/v1/work?kind=escalation")
                .then()
                .body("items.recordId", contains(id(escalation)))
                .body("items.activity", contains("discovery-call"))
                .body("items.title", contains("Nobody calls"))
                .body("items.awaitedBy", contains(program.person("max")));

        program.movesOnBy(Duration.ofDays(7));
        eventually(() -> program.ada
                .get("/v1/work?personId=all&kind=escalation")
                .then()
                .body(
                        "items.findAll { it.recordId == '%s' }.roles".formatted(id(escalation)),
                        contains(List.of("vendorAdmin"))));
        program.olga.resolves(escalation, "Called").then().statusCode(200);
        program.olga
                .get("/v1/work?personId=all&kind=escalation")
                .then()
                .body("items.recordId", not(hasItem(id(escalation))));
    }

    @Test
    void anItemOfAClosingPlanIsDueUntilItsDayIsOver() {
        LocalDate day = LocalDate.now(BERLIN).plusDays(9);
        String item = program.max
                .post(
                        sale + "/closing-items",
                        Map.of(
                                "kind",
                                "contractRouting",
                                "title",
                                "Sign",
                                "ownerId",
                                program.person("max"),
                                "dueOn",
                                day.toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        program.max
                .get("/v1/work?kind=closingItem")
                .then()
                .body("items.title", contains("Sign"))
                .body("items.recordId", contains(item))
                .body(
                        "items.dueAt",
                        contains(
                                day.plusDays(1).atStartOfDay(BERLIN).toInstant().toString()));

        program.max
                .post(sale + "/closing-items/" + item + "/complete", Map.of("outcome", "Signed"))
                .then()
                .statusCode(200);
        program.max.get("/v1/work?kind=closingItem").then().body("items", empty());
    }

    /** Whom one side has named is sealed until then. */
    @Test
    void aConflictAwaitsItsDeciderOnceBothSidesWereHeard() {
        String ben = program.person("ben");
        Map<String, String> position = Map.of("position", "Ours", "deciderId", ben);
        String conflict = "/v1/conflict-cases/"
                + program.ada
                        .opensConflict(ben)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        program.olga.get("/v1/work?personId=all&kind=conflict").then().body("items", empty());
        String deadline = program.ada.get(conflict).path("deadline");
        program.olga
                .get("/v1/work?kind=conflictPosition")
                .then()
                .body("items.title", contains("Whose lead"))
                .body("items.side", contains("vendor"))
                .body("items.dueAt", contains(deadline));
        program.ada.get("/v1/work?kind=conflictPosition").then().body("items", empty());

        program.max.post(conflict + "/position", position).then().statusCode(200);
        program.olga
                .get("/v1/work?personId=" + ben + "&kind=conflict")
                .then()
                .body("items.title", contains("Whose lead"))
                .body("items.side", contains("partner"))
                .body("items.dueAt", contains(deadline))
                .body("items.recordId", contains(id(conflict)));
        program.olga.get("/v1/work?kind=conflictPosition").then().body("items", empty());
        program.olga.post("/v1/persons/" + ben + "/leave", "{}").then().statusCode(200);
        program.olga.get("/v1/work?kind=conflict").then().body("items.roles", contains(List.of("vendorAdmin")));
        program.movesOnBy(Duration.ofHours(16));
        program.olga.decides(conflict, "both", "Half each").then().statusCode(200);
        program.olga.get("/v1/work?personId=all&kind=conflict").then().body("items", empty());
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatHasNoTimeLast() {
        program.movesOnBy(Duration.ofDays(2));
        program.engagementOf(program.handedOff(playbook));
        List<String> due = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Response page = program.max.get("/v1/work?personId=all&limit=1" + cursor);
            List<Map<String, String>> items =
                    page.then().statusCode(200).extract().path("items");
            items.forEach(item -> due.add(item.getOrDefault("dueAt", "never")));
            items.forEach(item -> ids.add(item.get("id")));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);

        List<String> whole = program.max.get("/v1/work?personId=all").path("items.id");
        assertEquals(whole, ids);
        assertEquals(due.stream().sorted().toList(), due);
        assertTrue(due.indexOf("never") > 3, due.toString());
    }

    @Test
    void whatIsOverdueIsTheTenantsTimeToSay() {
        String soon = Instant.now().plus(Duration.ofDays(8)).toString();
        program.ada.get("/v1/work?overdue=true").then().body("items", empty());
        program.max
                .get("/v1/work?personId=all&dueBefore=" + soon)
                .then()
                .body("items.kind", containsInAnyOrder("responsible", "accountable"));
        program.max
                .get("/v1/work?personId=all&dueBefore=" + Instant.now())
                .then()
                .body("items", empty());

        program.movesOnBy(Duration.ofDays(7));

        program.ada
                .get("/v1/work?overdue=true&kind=responsible")
                .then()
                .body("items.activity", contains("discovery-call"))
                .body("items.overdue", contains(true));
        program.max.get("/v1/work?overdue=false").then().body("items.kind", contains("signOff"));
    }

    @Test
    void theListOfATeamIsNarrowed() {
        String fjord = program.partner("fjord");
        program.joins("nils", fjord, "partnerSeller").then().statusCode(201);
        UUID other = UUID.randomUUID();
        program.receives("LeadHandedOff", other, program.handoff(UUID.randomUUID(), fjord, playbook));
        String theirs = program.engagementOf(other);

        program.max.get("/v1/work").then().body("items", hasSize(2));
        program.max.get("/v1/work?partnerId=" + fjord).then().body("items.engagementId", contains(id(theirs)));
        program.max.get("/v1/work?engagementId=" + id(sale)).then().body("items.engagementId", contains(id(sale)));
        program.max
                .get("/v1/work?personId=all&engagementId=" + id(sale) + "&kind=responsible&kind=signOff")
                .then()
                .body("items.kind", containsInAnyOrder("responsible", "signOff"));
        PlaybookApi nils = PlaybookApi.partner(program.tenant, fjord, "nils", "partnerSeller");
        nils.get("/v1/work?personId=all").then().body("items.partnerId", everyItem(equalTo(fjord)));
    }

    @Test
    void anotherPartnersWorkDoesNotExist() {
        asksForTooMuch(program.ada);
        PlaybookApi nils = PlaybookApi.partner(program.tenant, program.partner("fjord"), "nils", "partnerAdmin");

        for (String filter : List.of(
                "personId=all",
                "personId=all&partnerId=" + program.alpine,
                "personId=" + program.person("ada"),
                "kind=discount")) {
            nils.get("/v1/work?" + filter).then().statusCode(200).body("items", empty());
        }
        new Program().olga.get("/v1/work?personId=all").then().body("items", empty());
    }

    @Test
    void anIntegrationIsNoPersonAndReadsEverybodys() {
        PlaybookApi crm = PlaybookApi.vendor(program.tenant, "crm", "integration");

        crm.get("/v1/work").then().statusCode(200).body("items", hasSize(3));
        crm.get("/v1/work?personId=everyone").then().statusCode(400).body("errors.pointer", contains("personId"));
    }

    /** Also what nobody is named for is found by the roles that it awaits. */
    @Test
    void aPageTakesAsManyStatementsHoweverMuchWorkThereIs() {
        asksForTooMuch(program.ada);
        long few = statements("/v1/work");
        List<UUID> more = IntStream.range(0, 10)
                .mapToObj(i -> program.handedOff(playbook))
                .toList();
        more.forEach(program::engagementOf);

        program.max.get("/v1/work").then().body("items", hasSize(12));
        assertEquals(few, statements("/v1/work"));
        assertTrue(few <= 5, few + " statements");
    }

    /** The fewest of several times: timers work meanwhile. */
    private long statements(String path) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = IntStream.range(0, 10)
                .mapToLong(time -> {
                    statistics.clear();
                    program.max.get(path).then().statusCode(200);
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return fewest;
    }

    /** @return the path of the request */
    private String asksForTooMuch(PlaybookApi asker) {
        program.dealCosts(thread, 0, playbook, Program.euros("50000.00"));
        String requests = sale + "/discount-requests";
        String body = "{\"percent\":\"20\",\"reason\":\"A competitor offers less\"}";
        String[] request = new String[1];
        eventually(() -> request[0] = asker.post(requests, body)
                .then()
                .statusCode(201)
                .body("status", equalTo("pending"))
                .extract()
                .path("id"));
        return requests + "/" + request[0];
    }

    private static String inDays(int days) {
        return LocalDate.now(BERLIN).plusDays(days).toString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
