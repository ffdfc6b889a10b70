package dev.tandem.playbook.whatif;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One sale was won, another one has only begun; a draft asks both for a site visit in the first stage. */
@QuarkusTest
@WithTandem(database = "playbook")
class WhatIfTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTE = "They load 40 docks a day by hand";

    private Program program;
    private String published;
    private String draft;
    private String won;
    private String begun;

    @BeforeEach
    void twoSalesAndADraft() {
        program = new Program();
        published = program.publishedPlaybook();
        UUID thread = program.handedOff(published);
        won = program.engagementOf(thread);
        begun = program.engagementOf(program.handedOff(published));
        program.ada.brings(won, "discovery-call", NOTE).then().statusCode(200);
        program.receives("DealStageChanged", thread, "\"stage\":\"proposal\"");
        becomes("stage", "proposal");
        program.max.signsOff(won, "final-proposal").then().statusCode(200);
        program.receives("DealClosed", thread, "\"outcome\":\"won\"");
        becomes("status", "won");
        draft = program.max.drafts(Content.withVisit()).path("id");
    }

    @Test
    void aDraftSaysWhichGatesWouldHaveStoppedWhomAndWhoWouldHaveHadMoreToDo() {
        List<JsonNode> lines = replayed(draft, "");

        JsonNode stopped = sale(lines, won);
        assertEquals("[\"proposal\",\"won\"]", texts(stopped.path("stops"), "stage"));
        JsonNode atProposal = stopped.at("/stops/0");
        assertEquals("site-visit", atProposal.at("/missing/0/activity").asText());
        assertEquals(program.person("ada"), atProposal.at("/missing/0/personId").asText());
        assertTrue(atProposal.path("until").isMissingNode());
        assertEquals("[\"site-visit\",\"site-visit\"]", texts(stopped.path("more"), "activity"));
        assertEquals("[\"responsible\",\"accountable\"]", texts(stopped.path("more"), "duty"));
        JsonNode running = sale(lines, begun);
        assertTrue(running.path("stops").isMissingNode());
        assertEquals("running", running.path("status").asText());
        JsonNode summary = lines.get(lines.size() - 1);
        assertEquals(2, summary.path("sales").asInt());
        assertEquals(2, summary.path("different").asInt());
        assertEquals(1, summary.path("stopped").asInt());
        assertEquals("{\"proposal\":1,\"won\":1}", summary.path("stops").toString());
        assertEquals(4, summary.at("/people/0/more").asInt());
        assertEquals(program.person("ada"), summary.at("/people/0/personId").asText());
    }

    @Test
    void overItsOwnSalesAVersionDiffersByNothing() {
        program.movesOn(Duration.ofDays(30));

        List<JsonNode> lines = replayed(published, "");

        assertEquals(
                List.of("progress", "summary"),
                lines.stream().map(line -> line.path("line").asText()).toList());
        assertEquals(2, lines.get(0).path("of").asInt());
        assertEquals(2, lines.get(1).path("sales").asInt());
        assertEquals(0, lines.get(1).path("different").asInt());
    }

    @Test
    void nothingChanges() {
        int before = program.published("EngagementUpgraded");
        int revision = program.max.get(won).path("revision");

        replayed(draft, "");

        assertEquals(revision, program.max.get(won).<Integer>path("revision"));
        assertEquals(before, program.published("EngagementUpgraded"));
    }

    @Test
    void itCanBeAskedOfSomeSales() {
        assertEquals(1, sales("?status=running"));
        assertEquals(1, sales("?engagementId=" + won.substring(won.lastIndexOf('/') + 1)));
        assertEquals(2, sales("?playbookId=" + published));
        assertEquals(0, sales("?partnerId=" + program.partner("fjord")));
        assertEquals(0, sales("?startedFrom=2099-01-01T00:00:00Z"));
        assertEquals(0, sales("?startedTo=2020-01-01T00:00:00Z"));
    }

    @Test
    void onlyTheVendorAsks() {
        program.ada.get("/v1/playbooks/" + published + "/what-if").then().statusCode(403);
        program.max
                .get("/v1/playbooks/" + UUID.randomUUID() + "/what-if")
                .then()
                .statusCode(404);
        new Program().max.get("/v1/playbooks/" + published + "/what-if").then().statusCode(404);
    }

    private int sales(String filter) {
        List<JsonNode> lines = replayed(draft, filter);
        return lines.get(lines.size() - 1).path("sales").asInt();
    }

    private static JsonNode sale(List<JsonNode> lines, String path) {
        return lines.stream()
                .filter(line -> path.endsWith("/" + line.path("engagementId").asText("none")))
                .findFirst()
                .orElseThrow();
    }

    private static String texts(JsonNode list, String field) {
        return JSON.valueToTree(list.findValuesAsText(field)).toString();
    }

    private List<JsonNode> replayed(String version, String filter) {
        String answer = program.max
                .get("/v1/playbooks/" + version + "/what-if" + filter)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        return answer.lines().map(WhatIfTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void becomes(String field, String value) {
        eventually(() -> program.max.get(won).then().body(field, equalTo(value)));
    }
}
