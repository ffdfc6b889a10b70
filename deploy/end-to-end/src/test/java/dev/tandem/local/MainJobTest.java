package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.MainJob;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.crm.CrmImport;
import dev.tandem.local.MadeUpExport.Deal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<String> statuses = finance.all("/v1/statements").stream()
                .map(statement -> statement.path("status").asText())
                .toList();
        assertEquals(List.of("published", "published", "published"), statuses);
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
            assertEquals(ByHand.commission(deals), statements.amounts("commission", quarter), quarter);
            assertEquals(ByHand.overlay(deals), statements.amounts("overlay", quarter), quarter);
        }
        importingAgainChangesNothing(folder, statements);
    }

    private void importingAgainChangesNothing(Path folder, PublishedStatements statements) {
        List<List<JsonNode>> before =
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
        List<String> addresses = new RecordsOfOthers(api, tenant).addresses();
        ApiCaller stranger = Stranger.in(api, tenant);

        List<String> shown = addresses.stream()
                .map(stranger::tryGet)
                .filter(answer -> answer.status() != 404)
                .map(answer -> answer.status() + " for " + answer.request())
                .toList();

        assertTrue(addresses.size() >= 15, addresses::toString);
        assertEquals(List.of(), shown);
    }

    @Test
    void whatBelongsToAnotherPartnerCannotBeMoved() {
        String tenant = playedIn();
        Map<String, Map<String, String>> actions = new RecordsOfOthers(api, tenant).actions();
        ApiCaller stranger = Stranger.in(api, tenant);

        actions.forEach((action, body) -> stranger.refused(404, action, body));

        assertEquals(6, actions.size(), actions::toString);
    }

    @Test
    void theListsOfANewPartnerAreEmpty() {
        ApiCaller stranger = Stranger.in(api, playedIn());

        for (String list : List.of("leads", "handoffs", "deals", "engagements", "statements")) {
            assertEquals(List.of(), stranger.all("/v1/" + list), list);
        }
        assertFalse(stranger.all("/v1/partners").size() > 1);
    }
}
