package dev.tandem.incentive;

import static dev.tandem.embedded.quarkus.Eventually.eventually;
import static dev.tandem.incentive.Incentives.COMMISSION;
import static dev.tandem.incentive.Incentives.OVERLAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.embedded.quarkus.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is checked by the program that knows nothing of this service, also after it was tampered with. */
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
    private static List<String> exported;

    private List<String> lines;

    /** The ledger is made once; every test has a copy of its export to tamper with. */
    @BeforeEach
    void anExportedLedger() {
        if (exported == null) {
            aLedgerWithAllThatMayHappenToIt();
            exported = export();
        }
        lines = new ArrayList<>(exported);
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
        var corrected = ClosedDeal.won(partner, "2017-02-12", "5000.00");
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
        var verdict = verify();

        assertEquals(0, verdict.status(), verdict.told());
        assertTrue(verdict.told().contains("every amount follows from events and plans"), verdict.told());
    }

    @Test
    void aChangedAmountIsNamedByItsLine() throws Exception {
        int line = lastEntryOf(partner) - 1;
        lines.set(
                line,
                lines.get(line)
                        .replaceFirst("\"amount\":\\{\"amount\":\"[^\"]*\"", "\"amount\":{\"amount\":\"999.99\""));

        var verdict = verify();

        assertEquals(1, verdict.status(), verdict.told());
        assertTrue(verdict.told().contains("ledger.ndjson:" + (line + 1) + ": entry"), verdict.told());
        assertTrue(verdict.told().contains("brought " + partner + " 999.99"), verdict.told());
    }

    @Test
    void aChangedTierIsNamedByTheEntriesThatItWouldChange() throws Exception {
        int plan = line(0, text -> text.contains("\"line\":\"plan\""));
        String tampered = lines.get(plan).replaceFirst("4\\.75", "4.85");
        assertFalse(tampered.equals(lines.get(plan)));
        lines.set(plan, tampered);

        var verdict = verify();

        assertEquals(1, verdict.status(), verdict.told());
        int entry = line(
                0,
                text -> text.contains("\"line\":\"entry\"")
                        && text.contains("\"ruleCode\":\"commission\"")
                        && text.contains("\"period\":\"2017Q2\"")
                        && text.contains("\"kind\":\"accrual\""));
        assertTrue(verdict.told().contains("ledger.ndjson:" + (entry + 1) + ": deal"), verdict.told());
        assertTrue(verdict.told().contains("should have brought 24.25"), verdict.told());
        assertTrue(verdict.told().contains("the plan in ledger.ndjson:" + (plan + 1)), verdict.told());
    }

    @Test
    void aRemovedEntryIsNamedByTheOneThatFollows() throws Exception {
        int middle = lastEntryOf(partner) - 4;
        lines.remove(middle);

        var verdict = verify();

        assertEquals(1, verdict.status(), verdict.told());
        assertTrue(
                verdict.told().contains("ledger.ndjson:" + (middle + 1) + ": entry")
                        && verdict.told().contains("what was between is missing"),
                verdict.told());
    }

    @Test
    void aRemovedLastEntryIsNamedByTheHeadThatWasNoted() throws Exception {
        lines.remove(lastEntryOf(partner));
        int head = line(
                0,
                text -> text.contains("\"line\":\"head\"")
                        && text.contains(partner.toString())
                        && !text.contains("statementId"));

        var verdict = verify();

        assertEquals(1, verdict.status(), verdict.told());
        assertTrue(verdict.told().contains("ledger.ndjson:" + (head + 1) + ": " + partner + " had"), verdict.told());
        assertTrue(verdict.told().contains("the last ones are missing"), verdict.told());
    }

    @Test
    void entriesThatWereRemovedBeforeTheExportAreMissedByTheStatement() throws Exception {
        lines.removeIf(text -> text.contains("\"line\":\"head\"") && !text.contains("statementId"));
        lines.removeIf(text -> text.contains("\"line\":\"entry\"") && text.contains(partner.toString()));

        var verdict = verify();

        assertEquals(1, verdict.status(), verdict.told());
        assertTrue(verdict.told().contains("when statement"), verdict.told());
    }

    @Test
    void whatWasCutOffIsNotTakenForWhole() throws Exception {
        lines.remove(lines.size() - 1);

        var verdict = verify();

        assertEquals(2, verdict.status(), verdict.told());
        assertTrue(verdict.told().contains("cut off"), verdict.told());
    }

    @Test
    void aRuleThatTheProgramCannotCalculateIsToldOf() throws Exception {
        int plan = line(0, text -> text.contains("\"line\":\"plan\""));
        lines.set(plan, lines.get(plan).replaceFirst("\"kind\":\"overlay\"", "\"kind\":\"overlay\",\"moon\":\"full\""));

        var verdict = verify();

        assertEquals(2, verdict.status(), verdict.told());
        assertTrue(verdict.told().contains("for it has moon"), verdict.told());
    }

    @Test
    void anExportIsTheVendorsAndHasNothingOfAnotherTenant() {
        incentives.asPartner(partner).get("/v1/ledger-export").then().statusCode(403);
        incentives.as("max", "channelManager").get("/v1/ledger-export").then().statusCode(403);

        var stranger = Incentives.withBooksFrom("2017-01-01");
        String all = stranger.asFinance()
                .get("/v1/ledger-export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(1, all.lines().count(), all);
        assertTrue(all.contains("\"entries\":0"), all);
    }

    /** What a deal brings is posted in one transaction, so where there is an entry there are all. */
    private static void close(ClosedDeal deal) {
        incentives.others().close(deal);
        eventually(() ->
                assertFalse(incentives.entriesOf(deal.id()).getList("items").isEmpty()));
    }

    private static List<String> export() {
        String text = incentives
                .asFinance()
                .get("/v1/ledger-export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ArrayList<>(text.lines().toList());
    }

    private int lastEntryOf(UUID payee) {
        int first = line(0, text -> isEntryOf(payee, text));
        return line(first, text -> !isEntryOf(payee, text)) - 1;
    }

    private static boolean isEntryOf(UUID payee, String text) {
        return text.contains("\"line\":\"entry\"") && text.contains("\"payeeId\":\"" + payee);
    }

    private int line(int from, Predicate<String> wanted) {
        int line = from;
        while (!wanted.test(lines.get(line))) {
            line++;
        }
        return line;
    }

    private record Verdict(int status, String told) {}

    private Verdict verify() throws IOException, InterruptedException {
        Files.write(folder.resolve("ledger.ndjson"), lines);
        var program = new ProcessBuilder("../deploy/verify-ledger", folder.toString()).redirectErrorStream(true);
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process running = program.start();
        String told = new String(running.getInputStream().readAllBytes());
        return new Verdict(running.waitFor(), told);
    }
}
