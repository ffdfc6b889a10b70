package dev.tandem.incentive.contract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.incentive.explanation.StoryEvents;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of an explanation can be read from the events of the producers' contracts. */
@QuarkusTest
@WithTandem(database = "incentive")
class ThreadEventsContractTest {
    @Inject
    ObjectMapper json;

    @Test
    void aLeadIsToldBack() throws IOException {
        assertNotNull(Producers.LEAD
                .example("LeadRegistered", StoryEvents.Lead.class, json)
                .leadId());
    }

    @Test
    void aConsentIsToldBack() throws IOException {
        assertNotNull(Producers.LEAD
                .example("ConsentRecorded", StoryEvents.Consent.class, json)
                .purposes());
    }

    @Test
    void aRoutingDecisionIsToldBack() throws IOException {
        StoryEvents.Routing routing = Producers.LEAD.example("LeadRouted", StoryEvents.Routing.class, json);

        assertNotNull(routing.decisionId());
        assertNotNull(routing.candidates().get(0).reasons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HandoffOffered", "LeadHandedOff", "HandoffDeclined", "HandoffExpired", "HandoffWithdrawn"})
    void aHandoffIsToldBack(String name) throws IOException {
        assertNotNull(
                Producers.LEAD.example(name, StoryEvents.Handoff.class, json).to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EngagementStarted", "EngagementUpgraded"})
    void anEngagementIsToldBackWithItsPlaybook(String name) throws IOException {
        StoryEvents.Engagement engagement = Producers.PLAYBOOK.example(name, StoryEvents.Engagement.class, json);

        assertNotNull(engagement.playbook().id());
        assertNotNull(engagement.gates());
    }

    @Test
    void theVersionOfEachStageIsToldBack() throws IOException {
        StoryEvents.Closing closing = Producers.LEAD.example("DealClosed", StoryEvents.Closing.class, json);

        assertNotNull(closing.stages().get(0).playbook().id());
    }

    @Test
    void aPlaybookIsToldBack() throws IOException {
        StoryEvents.Playbook playbook =
                Producers.PLAYBOOK.example("PlaybookPublished", StoryEvents.Playbook.class, json);

        assertNotNull(playbook.code());
        assertTrue(playbook.version() > 0);
    }
}
