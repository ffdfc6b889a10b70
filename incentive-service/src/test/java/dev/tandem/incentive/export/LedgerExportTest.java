package dev.tandem.incentive.export;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.SaleNews;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export is checked by the program that knows nothing of this service, also after it was tampered with. */
@QuarkusTest
@WithTandem(database = "incentive")
class LedgerExportTest {
    private static final String TIERS = """
            {"code":"%s","kind":"commission","earner":"partner","payee":"partner","rate":{"type":"tiered","mode":"%s",
             "scope":"%s","tiers":[{"lower":"0","upper":"1000","rate":"1"},{"lower":"1000","upper":"3000","rate":"2"},
             {"lower":"3000","upper":"8000","rate":"3"},{"lower":"8000","rate":"5"}]}}""";

    @TempDir
    private Path folder;

    private static Incentives incentives;
    private static UUID partner;
    private static ExportedLedger exported;

    private ExportedLedger ledger;

    /** The ledger is made once; every test has a copy of its export to tamper with. */
    @BeforeEach
    void anExportedLedger() {
        if (exported == null) {
            aLedgerWithAllThatMayHappenToIt();
            exported = ExportedLedger.of(incentives);
        }
        ledger = exported.copy();
    }

    private static void aLedgerWithAllThatMayHappenToIt() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        UUID other = incentives.others().registerPartner("Beta Consulting");
        incentives
                .importRates("Date,USD,JPY", "2017-02-28,1.0597,118.83")
                .then()
                .statusCode(200);
        incentives.approvedPlan(
                "2017-01-01",
                COMMISSION,
                OVERLAY,
                TIERS.formatted("retroactive", "retroactive", "cumulative"),
                TIERS.formatted("whole", "whole", "cumulative"),
                TIERS.formatted("interpolated", "interpolated", "perTransaction"));
        close(ClosedDeal.won(partner, "2017-02-10", "1234.50").sharedWith("60", other, "40"));
        close(ClosedDeal.won(partner, "2017-02-11", "60000.00"));
        close(ClosedDeal.won(partner, "2017-03-01", "200000").in("JPY"));
        close(ClosedDeal.won(partner, "2017-03-20", "1000").in("JPY"));
        UUID suspended = incentives.others().registerPartner("Gamma");
        incentives.others().suspend(suspended, "2017-03-01");
        close(ClosedDeal.won(partner, "2017-03-05", "333.33").sharedWith("50", suspended, "50"));
        close(ClosedDeal.won(partner, "2017-02-05", "333.33").sharedWith("50", suspended, "50"));
        close(ClosedDeal.won(partner, "2017-03-02", "1.00").lost());
        close(ClosedDeal.won(partner, "2017-01-20", "777.70").sharedWith("33.3", other, "66.7"));
        ClosedDeal corrected = ClosedDeal.won(partner, "2017-02-12", "5000.00");
        close(corrected);
        incentives.others().change(SaleNews.refunded(corrected, 1, "2017-02-20", "1000.00"));
        incentives.others().change(SaleNews.amended(corrected.amended("2017-02-12", "4000.00"), 2, "2017-02-21"));
        eventually(() -> assertTrue(
                incentives.entriesOf(corrected.id()).getList("items.kind").contains("adjustment")));
        incentives.close("2017Q1").then().statusCode(200);
        String statement = incentives.statementOf(partner, "2017Q1");
        incentives.publish(statement);
        incentives
                .uphold(incentives.dispute(partner, statement).path("id"), "2.50")
                .then()
                .statusCode(200);
        close(ClosedDeal.won(partner, "2017-04-03", "500.00"));
    }

    @Test
    void aWholeLedgerHolds() throws Exception {
        verify(0).says("every amount follows from events and plans");
    }

    @Test
    void aChangedAmountIsNamedByItsLine() throws Exception {
        int line = aChangedAmount();

        verify(1).says("ledger.ndjson:" + line + ": entry", "brought " + partner + " 999.99");
    }

    private int aChangedAmount() {
        int line = ledger.lastEntryOf(partner) - 1;
        ledger.tamper(line, "\"amount\":\\{\"amount\":\"[^\"]*\"", "\"amount\":{\"amount\":\"999.99\"");
        return line;
    }

    @Test
    void aChangedTierIsNamedByTheEntriesThatItWouldChange() throws Exception {
        int plan = ledger.line("\"line\":\"plan\"");
        ledger.tamper(plan, "4\\.75", "4.85");
        int entry = ledger.line(
                "\"line\":\"entry\"", "\"ruleCode\":\"commission\"", "\"period\":\"2017Q2\"", "\"kind\":\"accrual\"");

        verify(1)
                .says(
                        "ledger.ndjson:" + entry + ": deal",
                        "should have brought 24.25",
                        "the plan in ledger.ndjson:" + plan);
    }

    @Test
    void aRemovedEntryIsNamedByTheOneThatFollows() throws Exception {
        int middle = ledger.lastEntryOf(partner) - 4;
        ledger.remove(middle);

        verify(1).says("ledger.ndjson:" + middle + ": entry", "what was between is missing");
    }

    @Test
    void aRemovedLastEntryIsNamedByTheHeadThatWasNoted() throws Exception {
        ledger.remove(ledger.lastEntryOf(partner));
        int head = ledger.lineFrom(
                1,
                text -> text.contains("\"line\":\"head\"")
                        && text.contains(partner.toString())
                        && !text.contains("statementId"));

        verify(1).says("ledger.ndjson:" + head + ": " + partner + " had", "the last ones are missing");
    }

    @Test
    void entriesThatWereRemovedBeforeTheExportAreMissedByTheStatement() throws Exception {
        ledger.lines().removeIf(text -> text.contains("\"line\":\"head\"") && !text.contains("statementId"));
        ledger.lines().removeIf(text -> ledger.isEntryOf(partner, text));

        verify(1).says("when statement");
    }

    @Test
    void whatWasCutOffIsNotTakenForWhole() throws Exception {
        ledger.remove(ledger.lines().size());

        verify(2).says("cut off");
    }

    @Test
    void aRuleThatTheProgramCannotCalculateIsToldOf() throws Exception {
        ledger.tamper(
                ledger.line("\"line\":\"plan\""), "\"kind\":\"overlay\"", "\"kind\":\"overlay\",\"moon\":\"full\"");

        verify(2).says("for it has moon");
    }

    @Test
    void anExportIsTheVendorsAndHasNothingOfAnotherTenant() {
        incentives.asPartner(partner).get("/v1/ledger-export").then().statusCode(403);
        incentives.as("max", "channelManager").get("/v1/ledger-export").then().statusCode(403);

        Incentives stranger = Incentives.withBooksFrom("2017-01-01");
        String all = stranger.asFinance()
                .get("/v1/ledger-export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(1, all.lines().count(), all);
        assertTrue(all.contains("\"entries\":0"), all);
    }

    /** All entries of a deal are posted in one transaction, so if there is one there are all. */
    private static void close(ClosedDeal deal) {
        incentives.others().close(deal);
        eventually(() ->
                assertFalse(incentives.entriesOf(deal.id()).getList("items").isEmpty()));
    }

    private ExportedLedger.Verdict verify(int status) throws Exception {
        ExportedLedger.Verdict verdict = ledger.verify(folder);
        assertEquals(status, verdict.status(), verdict.reported());
        return verdict;
    }
}
