package dev.tandem.lead.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.lead.messaging.PlaybookEvents.EngagementStarted;
import dev.tandem.lead.messaging.PlaybookEvents.ExperimentChanged;
import dev.tandem.lead.messaging.PlaybookEvents.ExperimentEnded;
import dev.tandem.lead.messaging.PlaybookEvents.ExperimentStarted;
import dev.tandem.lead.messaging.PlaybookEvents.GateProgress;
import dev.tandem.lead.messaging.PlaybookEvents.PartnerState;
import dev.tandem.lead.messaging.PlaybookEvents.PartnerTierChanged;
import dev.tandem.lead.messaging.PlaybookEvents.PersonChanged;
import dev.tandem.lead.messaging.PlaybookEvents.PlaybookPublished;
import dev.tandem.lead.messaging.PlaybookEvents.PlaybookRetired;
import dev.tandem.lead.messaging.PlaybookEvents.TenantClockMoved;
import dev.tandem.lead.messaging.PlaybookEvents.TenantRegistered;
import dev.tandem.lead.messaging.PlaybookEvents.WorkReassigned;
import dev.tandem.lead.playbook.PlaybookExperiment;
import dev.tandem.platform.time.TenantTime;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This service can read the events as the playbook service specifies them. */
@QuarkusTest
@WithTandem(database = "lead")
class PlaybookContractTest {
    @Inject
    ObjectMapper json;

    @Test
    void aTenantComesWithItsZone() throws IOException {
        assertEquals(
                ZoneId.of("Europe/Berlin"),
                received("TenantRegistered", TenantRegistered.class).zone());
    }

    @Test
    void aMovedClockComesWithHowFarItRunsAhead() throws IOException {
        assertEquals(
                new TenantTime(ZoneId.of("Europe/Berlin"), Duration.ofDays(2)),
                received("TenantClockMoved", TenantClockMoved.class).time());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PartnerRegistered", "PartnerChanged", "PartnerSuspended", "PartnerActivated"})
    void aPartnerComesWithAllThatRoutingAndImportsNeed(String event) throws IOException {
        PartnerState partner = received(event, PartnerState.class);

        assertNotNull(partner.partnerId());
        assertEquals("alpine", partner.externalId());
        assertEquals("DACH", partner.territory());
        assertEquals("reseller", partner.now().type());
        assertEquals(
                event.equals("PartnerRegistered") ? null : "gold", partner.now().tier());
        assertNotNull(partner.managerId());
        assertEquals(event.equals("PartnerSuspended") ? "suspended" : "active", partner.status());
    }

    @Test
    void aTierComesWithItsPartner() throws IOException {
        PartnerTierChanged changed = received("PartnerTierChanged", PartnerTierChanged.class);

        assertNotNull(changed.partnerId());
        assertEquals("gold", changed.tier());
    }

    @Test
    void aPersonComesWithItsPartner() throws IOException {
        PersonChanged person = received("PersonChanged", PersonChanged.class);

        assertNotNull(person.personId());
        assertNotNull(person.partnerId());
        assertTrue(person.active());
    }

    @Test
    void anOwnerWhoHandsASaleOverComesWithWhoTakesIt() throws IOException {
        WorkReassigned handed = received("WorkReassigned", WorkReassigned.class);

        assertNotNull(handed.occurrence().thread());
        assertNotNull(handed.owner());
        assertNull(handed.backup());
    }

    @Test
    void aPlaybookComesWithAllThatASaleIsRunBy() throws IOException {
        PlaybookPublished playbook = received("PlaybookPublished", PlaybookPublished.class);

        assertNotNull(playbook.playbookId());
        assertEquals("discovery", playbook.content().stages().get(0).code());
        assertEquals(Duration.ofHours(48), playbook.content().acceptWithin());
        assertTrue(playbook.content().handoffTemplate().body().contains("{{problem}}"));
        assertEquals(List.of("gold"), playbook.audience().tiers());
        assertEquals(List.of("DE", "AT", "CH"), playbook.appliesTo().countries());
        assertEquals("segment", playbook.appliesTo().attributes().get(0).name());
    }

    @Test
    void aRetiredVersionIsToldByPlaybookAndVersion() throws IOException {
        PlaybookRetired event = received("PlaybookRetired", PlaybookRetired.class);

        assertNotNull(event.retired().id());
        assertEquals(1, event.retired().version());
    }

    @Test
    void anExperimentComesWithItsVersionsAndItsShare() throws IOException {
        ExperimentStarted started = received("ExperimentStarted", ExperimentStarted.class);
        PlaybookExperiment experiment = started.experiment();

        assertEquals(2, experiment.variant().version());
        assertNotNull(started.control().id());
        assertEquals(Optional.of(20), experiment.percentAt(started.occurrence().at()));
        assertEquals(
                Optional.empty(), experiment.percentAt(started.occurrence().at().minusSeconds(1)));
        assertTrue(experiment.assignsOn(LocalDate.parse("2026-06-30")));
        assertFalse(experiment.assignsOn(LocalDate.parse("2026-07-01")));
    }

    @Test
    void anExperimentsShareChangesFromATimeOn() throws IOException {
        ExperimentChanged changed = received("ExperimentChanged", ExperimentChanged.class);

        assertNotNull(changed.experimentId());
        assertEquals(40, changed.share().percent());
        assertNotNull(changed.share().from());
    }

    @Test
    void anExperimentEndsByAdoptingItsVariantOrNot() throws IOException {
        ExperimentEnded ended = received("ExperimentEnded", ExperimentEnded.class);

        assertNotNull(ended.experimentId());
        assertTrue(ended.isAdopted());
        assertFalse(new ExperimentEnded(ended.experimentId(), "dropped").isAdopted());
    }

    @Test
    void anEngagementComesWithAllItsGates() throws IOException {
        EngagementStarted started = received("EngagementStarted", EngagementStarted.class);

        assertNotNull(started.occurrence().thread());
        assertNotNull(started.engagementId());
        assertNotNull(started.gates().get(1).missing().get(0).personId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GateProgressed", "GateSatisfied", "GateReopened"})
    void aGateComesWithWhetherItIsSatisfied(String event) throws IOException {
        GateProgress announced = received(event, GateProgress.class);

        assertNotNull(announced.occurrence().thread());
        assertNotNull(announced.engagementId());
        assertEquals(event.equals("GateSatisfied"), announced.gate().satisfied());
    }

    private <T> T received(String event, Class<T> type) throws IOException {
        return EventPromise.of("playbook-service", event).exampleAs(type, json);
    }
}
