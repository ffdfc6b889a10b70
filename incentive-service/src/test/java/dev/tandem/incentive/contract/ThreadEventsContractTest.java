package dev.tandem.incentive.contract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.incentive.explanation.SaleEvents;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an explanation is made of can be read from the events as their producers promise them. */
@QuarkusTest
@WithTandem(database = "incentive")
class ThreadEventsContractTest {
    @Inject
    ObjectMapper json;

    @Test
    void aLeadIsToldBack() throws IOException {
        assertNotNull(Producers.LEAD
                .example("LeadRegistered", SaleEvents.Lead.class, json)
                .leadId());
    }

    @Test
    void aConsentIsToldBack() throws IOException {
        assertNotNull(Producers.LEAD
                .example("ConsentRecorded", SaleEvents.Consent.class, json)
                .purposes());
    }

    @Test
    void aRoutingDecisionIsToldBack() throws IOException {
        SaleEvents.Routing routing = Producers.LEAD.example("LeadRouted", SaleEvents.Routing.class, json);

        assertNotNull(routing.decisionId());
        assertNotNull(routing.candidates().get(0).reasons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HandoffOffered", "LeadHandedOff", "HandoffDeclined", "HandoffExpired", "HandoffWithdrawn"})
    void aHandoffIsToldBack(String name) throws IOException {
        assertNotNull(
                Producers.LEAD.example(name, SaleEvents.Handoff.class, json).to());
    }

    @Test
    void anEngagementIsToldBackWithItsPlaybook() throws IOException {
        SaleEvents.Engagement engagement =
                Producers.PLAYBOOK.example("EngagementStarted", SaleEvents.Engagement.class, json);

        assertNotNull(engagement.playbook().id());
        assertNotNull(engagement.gates());
    }

    @Test
    void aPlaybookIsToldBack() throws IOException {
        SaleEvents.Playbook playbook = Producers.PLAYBOOK.example("PlaybookPublished", SaleEvents.Playbook.class, json);

        assertNotNull(playbook.code());
        assertTrue(playbook.version() > 0);
    }
}
