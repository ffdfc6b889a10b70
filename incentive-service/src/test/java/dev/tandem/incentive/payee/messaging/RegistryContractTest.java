package dev.tandem.incentive.payee.messaging;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.embedded.quarkus.WithTandem;
import dev.tandem.incentive.contract.Producers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class RegistryContractTest {

    @Inject
    ObjectMapper json;

    @Test
    void aTenantComesWithItsZoneAndBooks() throws IOException {
        var tenant = Producers.PLAYBOOK.example("TenantRegistered", TenantRegistered.class, json);

        assertNotNull(tenant.zone());
        assertNotNull(tenant.booksStartOn());
    }

    @Test
    void aPartnerComesWithItsIdAndName() throws IOException {
        var partner = Producers.PLAYBOOK.example("PartnerRegistered", PartnerRegistered.class, json);

        assertNotNull(partner.partnerId());
        assertNotNull(partner.name());
    }

    @Test
    void aPersonComesWithItsId() throws IOException {
        assertNotNull(Producers.PLAYBOOK
                .example("PersonChanged", PersonChanged.class, json)
                .personId());
    }
}
