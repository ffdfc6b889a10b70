package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.SampleSale;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole sale by each sample playbook, through the gateway; the story checks each of its own steps. */
@WithSuite
class SampleSaleTest {
    private static final String RESELLER = "reseller-co-sale";
    private static final String TECHNOLOGY_PARTNER = "technology-partner-co-sale";

    private final Api api;

    SampleSaleTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {RESELLER, TECHNOLOGY_PARTNER})
    void aSaleIsWonByTheSampleAndIsNobodyElses(String sample) {
        String tenant = new SampleSale(api).play(sample);

        ApiCaller olga = api.vendor(tenant, "olga", "vendorAdmin");
        assertEquals(List.of("won"), statuses(olga, "/v1/engagements"));
        assertEquals(List.of("won"), statuses(olga, "/v1/deals"));
        assertEquals(List.of("resolved"), statuses(olga, "/v1/escalations"));
        assertEquals(List.of(), shownToAnotherPartner(tenant));
    }

    @Test
    void noSampleIsLeftOut() {
        List<String> samples = api.vendor("reader", "olga", "vendorAdmin").all("/v1/playbook-samples").stream()
                .map(sample -> sample.path("code").asText())
                .sorted()
                .toList();

        assertEquals(List.of(RESELLER, TECHNOLOGY_PARTNER), samples);
    }

    private static List<String> statuses(ApiCaller reader, String list) {
        return reader.all(list).stream()
                .map((JsonNode item) -> item.path("status").asText())
                .toList();
    }

    private List<String> shownToAnotherPartner(String tenant) {
        List<String> addresses = new RecordsOfOthers(api, tenant).addresses();
        ApiCaller stranger = Stranger.in(api, tenant);
        assertTrue(addresses.size() >= 12, addresses::toString);
        return addresses.stream()
                .filter(address -> stranger.tryGet(address).status() != 404)
                .toList();
    }
}
