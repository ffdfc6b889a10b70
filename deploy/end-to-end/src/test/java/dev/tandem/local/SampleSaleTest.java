package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.DealsApi.APIListDealsRequest;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.EngagementsApi.APIListEngagementsRequest;
import dev.tandem.client.api.EscalationsApi;
import dev.tandem.client.api.EscalationsApi.APIListEscalationsRequest;
import dev.tandem.client.api.PlaybooksApi;
import dev.tandem.client.model.DealStatus;
import dev.tandem.client.model.EngagementStatus;
import dev.tandem.client.model.EscalationStatus;
import dev.tandem.client.model.EscalationView;
import dev.tandem.client.model.ListedDeal;
import dev.tandem.client.model.ListedEngagement;
import dev.tandem.client.model.PlaybookSample;
import dev.tandem.demo.SampleSale;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import java.util.List;
import java.util.function.Function;
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
        assertEquals(
                List.of(EngagementStatus.WON),
                new EngagementsApi(olga)
                        .listEngagements(APIListEngagementsRequest.newBuilder().build()).getItems().stream()
                                .map(ListedEngagement::getStatus)
                                .toList());
        assertEquals(
                List.of(DealStatus.WON),
                new DealsApi(olga)
                        .listDeals(APIListDealsRequest.newBuilder().build()).getItems().stream()
                                .map(ListedDeal::getStatus)
                                .toList());
        assertEquals(
                List.of(EscalationStatus.RESOLVED),
                new EscalationsApi(olga)
                        .listEscalations(APIListEscalationsRequest.newBuilder().build()).getItems().stream()
                                .map(EscalationView::getStatus)
                                .toList());
        assertEquals(List.of(), shownToAnotherPartner(tenant));
    }

    @Test
    void noSampleIsLeftOut() {
        ApiCaller reader = api.vendor("reader", "olga", "vendorAdmin");
        List<String> samples = new PlaybooksApi(reader)
                .listPlaybookSamples().getItems().stream()
                        .map(PlaybookSample::getCode)
                        .sorted()
                        .toList();

        assertEquals(List.of(RESELLER, TECHNOLOGY_PARTNER), samples);
    }

    private List<String> shownToAnotherPartner(String tenant) {
        List<Function<ApiCaller, ?>> reads = new RecordsOfOthers(api, tenant).reads();
        assertTrue(reads.size() >= 12, () -> reads.size() + " records");
        return Stranger.isShown(Stranger.in(api, tenant), reads);
    }
}
