package dev.tandem.playbook.reassignment;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ReassignmentTest {
    private static final String REASSIGNMENTS = "/v1/work/reassignments";

    private Program program;
    private PlaybookApi pia;
    private PlaybookApi ben;
    private String playbook;
    private UUID thread;
    private String sale;

    @BeforeEach
    void aSaleUnderWay() {
        program = new Program();
        pia = PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin");
        ben = PlaybookApi.partner(program.tenant, program.alpine, "ben", "partnerSeller");
        playbook = program.publishedPlaybook(EscalatingContent.withGuardrail());
        thread = program.handedOff(playbook);
        sale = program.engagementOf(thread);
    }

    @Test
    void whatAPersonHasToDoGoesToAnotherOneAtOnce() {
        String ada = program.person("ada");
        program.ada
                .post(
                        sale + "/closing-items",
                        Map.of(
                                "kind",
                                "contractRouting",
                                "title",
                                "Sign",
                                "ownerId",
                                ada,
                                "dueOn",
                                LocalDate.now().plusDays(9).toString()))
                .then()
                .statusCode(201);
        program.max.escalates(sale, "late", "discovery-call").then().statusCode(201);

        moves(pia, "ada", "ben", Map.of())
                .then()
                .statusCode(200)
                .body(
                        "moved.kind",
                        containsInAnyOrder("responsible", "accountable", "responsible", "closingItem", "escalation"))
                .body("moved.because", everyItem(nullValue()))
                .body("notMoved", empty());

        program.ada.get("/v1/work").then().body("items", empty());
        ben.get("/v1/work")
                .then()
                .body("items.kind", containsInAnyOrder("responsible", "accountable", "closingItem", "escalation"));
        assertEquals(1, program.published("WorkReassigned"));
        pia.get("/v1/persons/" + ada + "/departure").then().body("work.kind", containsInAnyOrder("owner", "backup"));
        pia.get(REASSIGNMENTS)
                .then()
                .body("items.from", contains(ada))
                .body("items.to", contains(program.person("ben")))
                .body("items.by", contains(program.person("pia")))
                .body("items.reason", contains("Takes over the north"))
                .body("items.moved", contains(5));
    }

    @Test
    void onlyTheNamedKindsMove() {
        moves(pia, "ada", "ben", Map.of("kinds", List.of("accountable")))
                .then()
                .body("moved.kind", contains("accountable"));

        program.ada.get("/v1/work").then().body("items.kind", contains("responsible"));
        ben.get("/v1/work").then().body("items.kind", contains("accountable"));
    }

    @Test
    void onlyTheNamedSaleMoves() {
        String other = program.engagementOf(program.handedOff(playbook));

        moves(pia, "ada", "ben", Map.of("engagementId", id(other)))
                .then()
                .body("moved", hasSize(3))
                .body("moved.engagementId", everyItem(equalTo(id(other))));

        program.ada.get("/v1/work").then().body("items.engagementId", everyItem(equalTo(id(sale))));
    }

    @Test
    void whatTheOtherPersonLacksTheRoleForStays() {
        program.joins("vera", "vendor", "vendorSeller").then().statusCode(201);

        moves(program.olga, "max", "vera", Map.of())
                .then()
                .statusCode(200)
                .body("moved", empty())
                .body("notMoved.kind", contains("accountable"))
                .body("notMoved.activity", contains("final-proposal"))
                .body("notMoved.because", contains("roleNotHeld"));

        program.max.get("/v1/work").then().body("items.kind", contains("signOff"));
        assertEquals(0, program.published("WorkReassigned"));
    }

    @Test
    void nobodyIsTheirOwnBackup() {
        moves(pia, "ben", "ada", Map.of("kinds", List.of("backup")))
                .then()
                .body("notMoved.because", contains("ownsTheSale"));

        moves(pia, "ada", "ben", Map.of("kinds", List.of("owner"))).then().body("moved.kind", contains("owner"));
        pia.get("/v1/persons/" + program.person("ben") + "/departure").then().body("work.kind", contains("owner"));
    }

    /** Else a leader could hand a colleague's approval to themselves. */
    @Test
    void anApprovalIsNeverHandedToWhoeverAskedForIt() {
        program.joins("paul", program.alpine, "partnerAdmin").then().statusCode(201);
        program.joins("pia", program.alpine, "partnerAdmin").then().statusCode(201);
        program.dealCosts(thread, 0, playbook, Program.euros("50000.00"));
        eventually(() -> pia.post(sale + "/discount-requests", "{\"percent\":\"20\",\"reason\":\"?\"}")
                .then()
                .statusCode(201)
                .body("status", equalTo("pending")));

        moves(pia, "paul", "pia", Map.of()).then().statusCode(200).body("moved", empty());

        pia.get("/v1/work?kind=discount").then().body("items", empty());
        PlaybookApi paul = PlaybookApi.partner(program.tenant, program.alpine, "paul", "partnerAdmin");
        paul.get("/v1/work?kind=discount").then().body("items", hasSize(1));
    }

    @Test
    void aChannelManagerMovesWhatBelongsToTheirPartners() {
        program.joins("mia", "vendor", "channelManager").then().statusCode(201);
        PlaybookApi mia = PlaybookApi.vendor(program.tenant, "mia", "channelManager");

        moves(mia, "max", "mia", Map.of()).then().statusCode(200).body("moved", empty());
        moves(program.max, "max", "mia", Map.of()).then().body("moved.kind", contains("accountable"));
        mia.get("/v1/work").then().body("items.kind", contains("signOff"));
    }

    @Test
    void eachSideMovesTheWorkOfItsOwnPeople() {
        moves(program.olga, "ada", "ben", Map.of()).then().statusCode(403).body("code", equalTo("notYourSide"));
        moves(pia, "max", "ben", Map.of()).then().statusCode(404);
        moves(program.ada, "ada", "ben", Map.of()).then().statusCode(403);
        String fjord = program.partner("fjord");
        PlaybookApi frida = PlaybookApi.partner(program.tenant, fjord, "frida", "partnerAdmin");
        moves(frida, "ada", "ben", Map.of()).then().statusCode(404);

        moves(pia, "ada", "ben", Map.of()).then().statusCode(200);
        frida.get(REASSIGNMENTS).then().statusCode(200).body("items", empty());
        program.olga.get(REASSIGNMENTS).then().body("items", hasSize(1));
    }

    @Test
    void theOtherPersonIsAnActiveColleague() {
        program.joins("nils", program.partner("fjord"), "partnerSeller").then().statusCode(201);

        moves(pia, "ada", "nils", Map.of()).then().statusCode(422).body("code", equalTo("personUnknown"));
        program.olga
                .post("/v1/persons/" + program.person("ben") + "/leave", "{}")
                .then()
                .statusCode(200);
        moves(pia, "ada", "ben", Map.of()).then().statusCode(422).body("code", equalTo("personUnknown"));
        moves(pia, "ada", "ada", Map.of()).then().statusCode(400).body("errors.pointer", contains("/to"));
    }

    @Test
    void thereIsABoundToWhatMovesAtOnce() {
        String large = program.publishedPlaybook(manyActivities(60));
        List<UUID> sales =
                IntStream.range(0, 9).mapToObj(i -> program.handedOff(large)).toList();
        sales.forEach(program::engagementOf);

        moves(pia, "ada", "ben", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("tooMuchWork"))
                .body("pieces", equalTo(9 * (60 * 2 + 1) + 3))
                .body("most", equalTo(1000));

        moves(pia, "ada", "ben", Map.of("kinds", List.of("accountable")))
                .then()
                .statusCode(200)
                .body("moved", hasSize(9 * 60 + 1));
        assertEquals(10, program.published("WorkReassigned"));
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstOne() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            pia.request()
                    .header("Idempotency-Key", key)
                    .body(body("ada", "ben", Map.of()))
                    .post(REASSIGNMENTS)
                    .then()
                    .statusCode(200)
                    .body("moved", not(empty()));
        }
        assertEquals(1, program.published("WorkReassigned"));
    }

    /** {@link Content#complete()}, with so many calls in its first stage. */
    private static String manyActivities(int calls) {
        String complete = Content.complete();
        int begin = complete.indexOf("{\"code\":\"discovery-call\"");
        int end = complete.indexOf("]}", begin) + 2;
        String call = complete.substring(begin, end);
        return complete.substring(0, begin)
                + IntStream.range(0, calls)
                        .mapToObj(i -> call.replace("\"discovery-call\"", "\"call-" + i + "\""))
                        .collect(Collectors.joining(","))
                + complete.substring(end);
    }

    private Response moves(PlaybookApi who, String from, String to, Map<String, ?> scope) {
        return who.post(REASSIGNMENTS, body(from, to, scope));
    }

    private Map<String, Object> body(String from, String to, Map<String, ?> scope) {
        Map<String, Object> body = new HashMap<>(scope);
        body.putAll(Map.of("from", program.person(from), "to", program.person(to), "reason", "Takes over the north"));
        return body;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
