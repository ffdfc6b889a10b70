package dev.tandem.ledgerverifier.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.ledgerverifier.deal.Deals;
import dev.tandem.ledgerverifier.deal.Partners;
import dev.tandem.ledgerverifier.export.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardFactsTest {
    private static final String OCCURRENCE = """
            "occurrence":{"revision":1,"at":"2017-03-01T10:00:00Z","on":"2017-03-01","origin":"live"}""";
    private static final String SALE = event("DealClosed", """
            "dealId":"d","outcome":"won","closedOn":"2017-03-01","amount":{"amount":"1999.99","currency":"USD"},
            "territory":"DACH","responseTime":"PT3H59.9S\"""");

    @TempDir
    private Path folder;

    @Test
    void aSaleHasAnAmountInWholeUnitsAndATimeOfReactionInWholeMinutes() throws IOException {
        Map<String, Object> facts = facts(SALE);

        assertEquals("live", facts.get("deal.origin"));
        assertEquals("DACH", facts.get("deal.territory"));
        assertEquals("USD", facts.get("deal.currency"));
        assertEquals(1999L, facts.get("deal.amount"));
        assertEquals(180L, facts.get("deal.responseMinutes"));
        assertEquals(0L, facts.get("deal.term"));
        assertEquals(1L, facts.get("deal.partners"));
    }

    @Test
    void whatWasGivenBackIsCutTowardZero() throws IOException {
        assertEquals(-1L, facts(SALE.replace("1999.99", "-1.99")).get("deal.amount"));
    }

    @Test
    void anAmountBeyondSixtyFourBitsIsNotKnown() throws IOException {
        assertFalse(facts(SALE.replace("1999.99", "9223372036854775808")).containsKey("deal.amount"));
    }

    @Test
    void whatWasNotToldIsNotKnown() throws IOException {
        Map<String, Object> facts =
                facts(SALE.replace("\"territory\":\"DACH\",", "").replace(",\"responseTime\":\"PT3H59.9S\"", ""));

        assertFalse(facts.containsKey("deal.territory"));
        assertFalse(facts.containsKey("partner.tier"));
        assertEquals("none", facts.get("partner.integrationDepth"));
    }

    @Test
    void thePartnerIsSeenAsItStoodOnTheDayOfTheDeal() throws IOException {
        Map<String, Object> facts = facts(
                SALE,
                standing("2017-02-01", "\"tier\":\"silver\",\"integrationDepth\":\"BASIC\""),
                standing("2017-03-01", "\"tier\":\"gold\""),
                standing("2017-03-02", "\"tier\":\"platinum\",\"integrationDepth\":\"CERTIFIED\""));

        assertEquals("gold", facts.get("partner.tier"));
        assertEquals("basic", facts.get("partner.integrationDepth"));
    }

    @Test
    void aRenewalHasATermAndAnEarlierLeavingOfItsSaleHasNone() throws IOException {
        String renewal = """
                "changeId":"r","dealId":"d","on":"2018-03-01","renewals":2,"closedOn":"2017-03-01",
                "amount":{"amount":"10","currency":"USD"},"saleAmount":{"amount":"20","currency":"USD"}""";

        assertEquals(2L, facts(event("CustomerRenewed", renewal)).get("deal.term"));
        assertEquals(0L, facts(event("CustomerChurned", renewal)).get("deal.term"));
        assertEquals(20L, facts(event("CustomerChurned", renewal)).get("deal.amount"));
    }

    @Test
    void anAcceptedHandoffSellsNothingYetAndWasAnsweredInSomeTime() throws IOException {
        Map<String, Object> facts = facts(
                event("LeadHandedOff", "\"handoffId\":\"h\",\"to\":\"p\",\"offeredAt\":\"2017-03-01T09:29:30Z\""));

        assertEquals(30L, facts.get("deal.responseMinutes"));
        assertEquals(1L, facts.get("deal.partners"));
        assertFalse(facts.containsKey("deal.amount"));
        assertFalse(facts.containsKey("deal.currency"));
    }

    private Map<String, Object> facts(String... lines) throws IOException {
        List<String> written = new ArrayList<>(List.of(lines));
        written.add("{\"line\":\"summary\",\"asOf\":\"2018-04-01\"}");
        Files.write(folder.resolve("ledger.ndjson"), written);
        Export export = Export.in(folder);
        return new GuardFacts(Deals.of(export).get(0), new Partners(export)).known();
    }

    private static String event(String name, String data) {
        return """
                {"line":"event","name":"%s","data":{%s,"partnerId":"p",
                "participants":[{"partnerId":"p","attribution":"sourced","share":"100"}],%s}}""".formatted(name, OCCURRENCE, data).replace("\n", "");
    }

    private static String standing(String since, String reported) {
        return "{\"line\":\"standing\",\"partnerId\":\"p\",\"since\":\"%s\",\"revision\":1,%s}"
                .formatted(since, reported);
    }
}
