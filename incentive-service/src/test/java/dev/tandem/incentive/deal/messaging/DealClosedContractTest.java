package dev.tandem.incentive.deal.messaging;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.embedded.quarkus.WithTandem;
import dev.tandem.incentive.contract.Producers;
import dev.tandem.platform.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class DealClosedContractTest {

    @Inject
    ObjectMapper json;

    @Test
    void theLeadServicesDealClosedCanBePaidBy() throws IOException {
        var facts = Producers.LEAD.example("DealClosed", DealClosed.class, json).facts(Ids.next());

        assertNotNull(facts.occurrence().thread());
        assertFalse(facts.participants().isEmpty());
    }
}
