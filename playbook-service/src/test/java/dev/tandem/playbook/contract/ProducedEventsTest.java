package dev.tandem.playbook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.embedded.contract.EventPromise;
import dev.tandem.embedded.contract.ToldEvents;
import dev.tandem.embedded.quarkus.WithTandem;
import dev.tandem.playbook.Content;
import dev.tandem.playbook.PlaybookApi;
import dev.tandem.playbook.Program;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class ProducedEventsTest {
    private static final Set<String> EVENTS = Set.of(
            "TenantRegistered",
            "PartnerRegistered",
            "PersonChanged",
            "PlaybookPublished",
            "PlaybookRetired",
            "EngagementStarted",
            "GateProgressed",
            "GateSatisfied",
            "GateReopened",
            "TaskOverdue",
            "EngagementUpgraded");

    @Test
    void whatIsPublishedIsWhatWasPromised() throws IOException {
        Map<String, JsonNode> told = everythingTold();

        assertEquals(EVENTS, told.keySet());
        for (String name : EVENTS) {
            EventPromise promise = EventPromise.of("playbook-service", name);
            assertEquals(List.of(), promise.faults(told.get(name)), name);
            assertEquals(List.of(), promise.faults(promise.example()), name + "'s example");
        }
    }

    @Test
    void nothingPublishedSaysWhoAPersonIs() {
        String everything = everythingTold().toString();

        assertFalse(everything.contains("N. N.") || everything.contains("@people.example"));
    }

    private static Map<String, JsonNode> everythingTold() {
        Program program = new Program();
        String playbook = program.publishedPlaybook(Content.demanding());
        String engagement = program.engagementOf(program.handedOff(playbook));
        program.movesOn(Duration.ofHours(17));
        PlaybookApi.eventually(() -> assertEquals(1, program.told("TaskOverdue")));
        program.ada
                .post(engagement + "/tasks/discovery-call/evidence", "{\"note\":\"They load 40 docks a day\"}")
                .then()
                .statusCode(200);
        program.max.post(engagement + "/tasks/final-proposal/sign-off").then().statusCode(200);
        program.max
                .post(engagement + "/tasks/final-proposal/sign-off/withdraw")
                .then()
                .statusCode(200);
        upgrade(program, engagement, playbook, program.publishedPlaybook());
        program.olga
                .post("/v1/playbooks/" + playbook + "/retire", "{\"reason\":\"A better one is there\"}")
                .then()
                .statusCode(200);
        return ToldEvents.await("tandem.playbook", program.tenant, EVENTS);
    }

    private static void upgrade(Program program, String engagement, String from, String to) {
        int revision = program.max.get(engagement).path("revision");
        program.max
                .post(
                        engagement + "/upgrade",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"revision\":%d}".formatted(from, to, revision))
                .then()
                .statusCode(204);
    }
}
