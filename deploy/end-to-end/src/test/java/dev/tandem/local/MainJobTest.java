package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.client.api.DealsApi;
import dev.tandem.client.api.DealsApi.APIListDealsRequest;
import dev.tandem.client.api.EngagementsApi;
import dev.tandem.client.api.EngagementsApi.APIListEngagementsRequest;
import dev.tandem.client.api.HandoffsApi;
import dev.tandem.client.api.HandoffsApi.APIListHandoffsRequest;
import dev.tandem.client.api.LeadsApi;
import dev.tandem.client.api.LeadsApi.APIListLeadsRequest;
import dev.tandem.client.api.PartnersApi;
import dev.tandem.client.api.PartnersApi.APIListPartnersRequest;
import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.api.StatementsApi.APIListStatementsRequest;
import dev.tandem.client.model.Statement;
import dev.tandem.client.model.StatementStatus;
import dev.tandem.demo.MainJob;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.crm.CrmImport;
import dev.tandem.local.MadeUpExport.Deal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four packaged services with a real PostgreSQL and a real broker, seen from outside the gateway. */
@WithSuite
class MainJobTest {
    private static String sampleTenant;

    private final Api api;

    MainJobTest(Api api) {
        this.api = api;
    }

    /** The story checks itself, step by step; it is played once, for whichever test comes first. */
    private String playedIn() {
        if (sampleTenant == null) {
            sampleTenant = new MainJob(api).play();
        }
        return sampleTenant;
    }

    @Test
    void aLeadBecomesAPaidCommission() {
        String tenant = playedIn();

        ApiCaller finance = api.vendor(tenant, "fay", "finance");
        List<StatementStatus> statuses = new StatementsApi(finance)
                .listStatements(APIListStatementsRequest.newBuilder().build()).getItems().stream()
                        .map(Statement::getStatus)
                        .toList();
        assertEquals(Collections.nCopies(3, StatementStatus.PUBLISHED), statuses);
    }

    @Test
    void anImportedHistoryPaysToTheCentWhatACalculationByHandSays(@TempDir Path folder) throws Exception {
        MadeUpExport export = MadeUpExport.writtenTo(folder);

        imported(folder);

        PublishedStatements statements = new PublishedStatements(api);
        for (String quarter : MadeUpExport.QUARTERS) {
            List<Deal> deals = export.won().stream()
                    .filter(deal -> deal.quarter().equals(quarter))
                    .toList();
            assertEquals(ByHand.commission(deals), statements.amounts(Statement::getCommission, quarter), quarter);
            assertEquals(ByHand.overlay(deals), statements.amounts(Statement::getOverlay, quarter), quarter);
        }
        importingAgainChangesNothing(folder, statements);
    }

    private void importingAgainChangesNothing(Path folder, PublishedStatements statements) {
        List<List<Statement>> before =
                MadeUpExport.QUARTERS.stream().map(statements::all).toList();

        imported(folder);

        assertEquals(before, MadeUpExport.QUARTERS.stream().map(statements::all).toList());
    }

    private void imported(Path folder) {
        new CrmImport(api, folder, Optional.empty()).play();
    }

    @Test
    void whatBelongsToAnotherPartnerDoesNotExist() {
        String tenant = playedIn();
        List<Function<ApiCaller, ?>> reads = new RecordsOfOthers(api, tenant).reads();

        List<String> shown = Stranger.isShown(Stranger.in(api, tenant), reads);

        assertTrue(reads.size() >= 15, () -> reads.size() + " records");
        assertEquals(List.of(), shown);
    }

    @Test
    void whatBelongsToAnotherPartnerCannotBeMoved() {
        String tenant = playedIn();
        List<Function<ApiCaller, ?>> actions = new RecordsOfOthers(api, tenant).actions();

        List<String> moved = Stranger.isShown(Stranger.in(api, tenant), actions);

        assertEquals(6, actions.size());
        assertEquals(List.of(), moved);
    }

    @Test
    void theListsOfANewPartnerAreEmpty() {
        ApiCaller stranger = Stranger.in(api, playedIn());

        assertEquals(
                List.of(),
                new LeadsApi(stranger)
                        .listLeads(APIListLeadsRequest.newBuilder().build())
                        .getItems());
        assertEquals(
                List.of(),
                new HandoffsApi(stranger)
                        .listHandoffs(APIListHandoffsRequest.newBuilder().build())
                        .getItems());
        assertEquals(
                List.of(),
                new DealsApi(stranger)
                        .listDeals(APIListDealsRequest.newBuilder().build())
                        .getItems());
        assertEquals(
                List.of(),
                new EngagementsApi(stranger)
                        .listEngagements(APIListEngagementsRequest.newBuilder().build())
                        .getItems());
        assertEquals(
                List.of(),
                new StatementsApi(stranger)
                        .listStatements(APIListStatementsRequest.newBuilder().build())
                        .getItems());
        assertEquals(
                1,
                new PartnersApi(stranger)
                        .listPartners(APIListPartnersRequest.newBuilder().build())
                        .getItems()
                        .size());
    }
}
