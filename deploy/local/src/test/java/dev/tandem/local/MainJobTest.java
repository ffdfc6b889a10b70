package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.local.MadeUpExport.Deal;
import dev.tandem.local.api.Api;
import dev.tandem.local.api.ApiCaller;
import dev.tandem.local.crm.CrmImport;
import dev.tandem.local.story.MainJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four packaged services with a real PostgreSQL and a real broker, seen from outside the gateway. */
class MainJobTest {
    private static RunningSuite suite;
    private static String sampleTenant;

    @BeforeAll
    static void start(@TempDir Path local) {
        suite = RunningSuite.startedIn(local);
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            suite.close();
        }
    }

    /** The story checks itself, step by step; it is played once, for whichever test comes first. */
    private static String playedIn() {
        if (sampleTenant == null) {
            sampleTenant = new MainJob(suite.api()).play();
        }
        return sampleTenant;
    }

    @Test
    void aLeadBecomesAPaidCommission() {
        String tenant = playedIn();

        ApiCaller finance = suite.api().vendor(tenant, "fay", "finance");
        List<String> statuses = finance.all("/v1/statements").stream()
                .map(statement -> statement.path("status").asText())
                .toList();
        assertEquals(List.of("published", "published", "published"), statuses);
    }

    @Test
    void anImportedHistoryPaysToTheCentWhatACalculationByHandSays(@TempDir Path folder) throws Exception {
        MadeUpExport export = MadeUpExport.writtenTo(folder);

        imported(folder);

        PublishedStatements statements = new PublishedStatements(suite.api());
        for (String quarter : MadeUpExport.QUARTERS) {
            List<Deal> deals = export.won().stream()
                    .filter(deal -> deal.quarter().equals(quarter))
                    .toList();
            assertEquals(ByHand.commission(deals), statements.amounts("commission", quarter), quarter);
            assertEquals(ByHand.overlay(deals), statements.amounts("overlay", quarter), quarter);
        }
        importingAgainChangesNothing(folder, statements);
    }

    private static void importingAgainChangesNothing(Path folder, PublishedStatements statements) {
        var before = MadeUpExport.QUARTERS.stream().map(statements::all).toList();

        imported(folder);

        assertEquals(before, MadeUpExport.QUARTERS.stream().map(statements::all).toList());
    }

    private static void imported(Path folder) {
        new CrmImport(suite.api(), folder, Optional.empty()).play();
    }

    @Test
    void whatBelongsToAnotherPartnerDoesNotExist() {
        Api api = suite.api();
        String tenant = playedIn();
        List<String> addresses = new RecordsOfOthers(api, tenant).addresses();
        ApiCaller stranger = newPartner(tenant);

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
        Map<String, Map<String, String>> actions = new RecordsOfOthers(suite.api(), tenant).actions();
        ApiCaller stranger = newPartner(tenant);

        actions.forEach((action, body) -> stranger.refused(404, action, body));

        assertEquals(6, actions.size(), actions::toString);
    }

    @Test
    void theListsOfANewPartnerAreEmpty() {
        ApiCaller stranger = newPartner(playedIn());

        for (String list : List.of("leads", "handoffs", "deals", "engagements", "statements")) {
            assertEquals(List.of(), stranger.all("/v1/" + list), list);
        }
        assertFalse(stranger.all("/v1/partners").size() > 1);
    }

    private static ApiCaller newPartner(String tenant) {
        Map<String, String> partner = Map.of(
                "externalId", "stranger-" + System.nanoTime(),
                "name", "Stranger Ltd",
                "territory", "DACH",
                "managerId", "max");
        String id = suite.api()
                .vendor(tenant, "olga", "vendorAdmin")
                .post("/v1/partners", partner)
                .id();
        return suite.api().partner(tenant, id, "zoe", "partnerSeller", "partnerAdmin");
    }
}
