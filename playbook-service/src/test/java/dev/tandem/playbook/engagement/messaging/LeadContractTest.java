package dev.tandem.playbook.engagement.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.embedded.contract.EventPromise;
import dev.tandem.embedded.quarkus.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "playbook")
class LeadContractTest {
    @Inject
    ObjectMapper json;

    @Test
    void theLeadServicesHandoffStartsAnEngagement() throws IOException {
        LeadHandedOff handedOff =
                EventPromise.of("lead-service", "LeadHandedOff").exampleAs(LeadHandedOff.class, json);

        assertTrue(handedOff.runsByPlaybook());
        assertNotNull(handedOff.handedOff().thread());
        assertNotNull(handedOff.to());
        assertEquals("ada", handedOff.ownerId());
        assertEquals(1, handedOff.playbook().version());
    }
}
