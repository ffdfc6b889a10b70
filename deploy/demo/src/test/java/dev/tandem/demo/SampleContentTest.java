package dev.tandem.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.client.ApiClient;
import dev.tandem.client.model.Activity;
import dev.tandem.client.model.DraftPlaybookRequest;
import dev.tandem.client.model.Duty;
import dev.tandem.client.model.PlaybookView;
import dev.tandem.client.model.Side;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleContentTest {
    private SampleContent content;

    @BeforeEach
    void aPlaybookOfTwoStages() throws Exception {
        PlaybookView draft = ApiClient.createDefaultObjectMapper().readValue("""
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
                """, PlaybookView.class);
        content = new SampleContent(draft);
    }

    @Test
    void stagesAreInTheOrderOfTheSale() {
        assertEquals(List.of("discovery", "closing"), content.stages());
    }

    @Test
    void whatIsWatchedHasATimeLimitAndAPathToTake() {
        assertEquals("call", content.watched().getCode());
    }

    @Test
    void theGuardrailIsThatOfThePartnersSeller() {
        assertEquals("seller", content.sellersGuardrail().getCode());
    }

    @Test
    void evidenceIsInTheWordsOfThePlaybookForItsSide() {
        assertEquals("Call: Notes. Docks are counted", content.noteOn("call", Side.PARTNER));
        assertEquals("Call: A plan. Docks are counted", content.noteOn("call", Side.VENDOR));
    }

    @Test
    void theNextVersionHasOneMoreStepAtItsEnd() {
        content.addStep("reference", "Reference call");

        DraftPlaybookRequest next = content.file();
        Activity last = next.getContent().getStages().get(1).getActivities().get(1);
        assertEquals("co-sale", next.getCode());
        assertEquals("reference", last.getCode());
        assertEquals(Duty.ACCOUNTABLE, last.getRoles().get(0).getDuty());
        assertEquals(4, content.activities().count());
    }
}
