package dev.tandem.incentive.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.incentive.contract.Producers;
import dev.tandem.incentive.deal.AfterSale;
import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "incentive")
class SalesContractTest {
    @Inject
    ObjectMapper json;

    @Test
    void theLeadServicesDealClosedCanBePaidBy() throws IOException {
        DealFacts facts = Producers.LEAD
                .example("DealClosed", LeadEvents.Sale.class, json)
                .facts(Ids.next());

        assertNotNull(facts.source().occurrence().thread());
        assertFalse(facts.parties().participants().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DealAmended", "CustomerPaid"})
    void whatBecomesOfASaleComesWithItsNumberAndTotals(String event) throws IOException {
        DealFacts facts =
                Producers.LEAD.example(event, LeadEvents.Sale.class, json).facts(Ids.next());

        AfterSale.SaleChange change = ((DealFacts.Sale) facts).change().orElseThrow();
        assertTrue(change.number() > 0);
        assertNotNull(change.on());
        assertNotNull(change.refunded());
        assertNotNull(change.paid());
    }

    @Test
    void aRenewalComesWithItsSale() throws IOException {
        DealFacts facts = Producers.LEAD
                .example("CustomerRenewed", LeadEvents.Customer.class, json)
                .renewal(Ids.next());

        assertEquals(1, facts.renewed().orElseThrow().term());
        assertNotNull(facts.renewed().orElseThrow().soldOn());
    }

    @Test
    void usageComesWithItsSaleAndTheNumberOfItsReport() throws IOException {
        DealFacts facts = Producers.LEAD
                .example("CustomerUsageReported", LeadEvents.Usage.class, json)
                .facts(Ids.next());

        assertEquals(0, facts.source().number());
        assertTrue(facts.worth().isPresent());
        assertNotNull(facts.renewed().orElseThrow().soldOn());
    }

    @Test
    void aLeavingCustomerComesWithTheDay() throws IOException {
        DealFacts facts = Producers.LEAD
                .example("CustomerChurned", LeadEvents.Customer.class, json)
                .churn(Ids.next());

        assertNotNull(((DealFacts.LostCustomer) facts).churnedOn());
        assertEquals(DealFacts.Source.PRESUMED, facts.source().number());
    }

    @Test
    void anAcceptedHandoffComesWithItsPartnerAndHowLongItTook() throws IOException {
        DealFacts facts = Producers.LEAD
                .example("LeadHandedOff", LeadEvents.Handoff.class, json)
                .facts(Ids.next());

        assertNotNull(facts.parties().partnerId());
        assertTrue(facts.responseTime().isPresent());
        assertTrue(facts.worth().isEmpty());
    }
}
