package dev.tandem.incentive.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.incentive.contract.Producers;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "incentive")
class RegistryContractTest {
    @Inject
    ObjectMapper json;

    @Test
    void aTenantComesWithItsZoneAndBooks() throws IOException {
        PlaybookEvents.TenantRegistered tenant =
                Producers.PLAYBOOK.example("TenantRegistered", PlaybookEvents.TenantRegistered.class, json);

        assertNotNull(tenant.zone());
        assertNotNull(tenant.booksStartOn());
    }

    @Test
    void aMovedClockComesWithHowFarItRunsAhead() throws IOException {
        PlaybookEvents.TenantClockMoved clock =
                Producers.PLAYBOOK.example("TenantClockMoved", PlaybookEvents.TenantClockMoved.class, json);

        assertEquals("northwind", clock.tenantId());
        assertEquals(ZoneId.of("Europe/Berlin"), clock.zone());
        assertEquals(Duration.ofDays(2), clock.ahead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PartnerRegistered", "PartnerChanged", "PartnerSuspended", "PartnerActivated"})
    void aPartnerComesWithItsIdAndName(String event) throws IOException {
        PlaybookEvents.PartnerRegistered partner =
                Producers.PLAYBOOK.example(event, PlaybookEvents.PartnerRegistered.class, json);

        assertNotNull(partner.partnerId());
        assertNotNull(partner.name());
        assertNotNull(partner.status());
        assertNotNull(partner.integrationDepth());
    }

    @Test
    void aTierComesWithItsFirstDay() throws IOException {
        PlaybookEvents.PartnerTierChanged partner =
                Producers.PLAYBOOK.example("PartnerTierChanged", PlaybookEvents.PartnerTierChanged.class, json);

        assertNotNull(partner.tier());
        assertNotNull(partner.effectiveOn());
    }

    @Test
    void aPersonComesWithItsId() throws IOException {
        assertNotNull(Producers.PLAYBOOK
                .example("PersonChanged", PlaybookEvents.PersonChanged.class, json)
                .personId());
    }

    @Test
    void anErasureComesWithThePersonsId() throws IOException {
        assertNotNull(Producers.PLAYBOOK
                .example("StaffErased", PlaybookEvents.StaffErased.class, json)
                .personId());
    }
}
