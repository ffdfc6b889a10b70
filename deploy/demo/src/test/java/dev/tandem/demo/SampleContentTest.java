package dev.tandem.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.demo.api.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleContentTest {
    private SampleContent content;

    @BeforeEach
    void aPlaybookOfTwoStages() throws Exception {
        JsonNode draft = new ObjectMapper().readTree("""
                {"code":"co-sale","content":{
                  "guardrails":[
                    {"code":"manager","holder":{"side":"vendor","role":"channelManager"},"maximumDiscountPercent":"20"},
                    {"code":"seller","holder":{"side":"partner","role":"partnerSeller"},"maximumDiscountPercent":"5"}],
                  "stages":[
                    {"code":"discovery","activities":[
                      {"code":"mapping","name":"Mapping","within":"PT4H"},
                      {"code":"call","name":"Call","within":"PT16H","escalation":"quiet",
                       "minimumContent":[{"side":"partner","description":"Notes"},{"side":"vendor","description":"A plan"}],
                       "checklist":[{"text":"Docks are counted"}]}]},
                    {"code":"closing","activities":[
                      {"code":"contract","name":"Contract","roles":[{"duty":"accountable"}]}]}]}}
                """);
        content = new SampleContent(new Answer("POST /v1/playbooks", 201, draft, ""));
    }

    @Test
    void stagesAreInTheOrderOfTheSale() {
        assertEquals(List.of("discovery", "closing"), content.stages());
    }

    @Test
    void whatIsWatchedHasATimeLimitAndAPathToTake() {
        assertEquals("call", content.watched().path("code").asText());
        assertEquals(Duration.ofHours(16), SampleContent.within(content.watched()));
    }

    @Test
    void theGuardrailIsThatOfThePartnersSeller() {
        assertEquals("seller", content.sellersGuardrail().path("code").asText());
    }

    @Test
    void evidenceIsInTheWordsOfThePlaybookForItsSide() {
        assertEquals("Call: Notes. Docks are counted", content.noteOn("call", "partner"));
        assertEquals("Call: A plan. Docks are counted", content.noteOn("call", "vendor"));
    }

    @Test
    void theNextVersionHasOneMoreStepAtItsEndAndLeavesThisOneAsItIs() {
        Map<String, ?> next = content.withStep("reference", "Reference call");

        JsonNode last = ((JsonNode) next.get("content")).at("/stages/1/activities/1");
        assertEquals("reference", last.path("code").asText());
        assertEquals("accountable", last.at("/roles/0/duty").asText());
        assertEquals(3, content.activities().count());
    }
}
