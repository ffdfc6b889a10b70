package dev.tandem.incentive.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a plan asks for is calculated again from the export, so a term, a fact or an amount that was changed is named. */
@QuarkusTest
@WithTandem(database = "incentive")
class VerifiedTermsTest {
    @TempDir
    private Path folder;

    private static LedgerOfEveryTerm kept;
    private static ExportedLedger exported;

    private ExportedLedger ledger;

    /** The ledger is made once; every test has a copy of its export to tamper with. */
    @BeforeEach
    void anExportedLedger() {
        if (exported == null) {
            kept = new LedgerOfEveryTerm();
            exported = kept.export();
        }
        ledger = exported.copy();
    }

    @Test
    void aLedgerOfEveryTermHolds() throws Exception {
        verify(0).says("every amount follows from events and plans");
    }

    @Test
    void aTamperedCapIsNamedByTheEntriesThatItWouldChange() throws Exception {
        tamperPlan("\"cap\":333.00", "\"cap\":344.00");

        named("limited", kept.paid.id(), "333.00", "344.00");
    }

    @Test
    void aTamperedFloorIsNamedByTheEntryThatItLifts() throws Exception {
        tamperPlan("\"floor\":55.00", "\"floor\":56.00");

        named("limited", kept.first.id(), "55.00", "56.00");
    }

    @Test
    void aTamperedReactionTimeIsNamedByTheDealThatWasAnsweredInTime() throws Exception {
        tamperPlan("PT4H", "PT2H59M59S");

        // 50 % of 1,000.00 at 10 %, for gold 22 % more, and no longer 11 % more for the answer
        named("accelerated", kept.answeredSoon.id(), "67.71", "61.00");
    }

    @Test
    void aTamperedTierIsNamedByTheDealsOfThePartner() throws Exception {
        ledger.tamper(ledger.line("\"line\":\"standing\"", "\"tier\":\"gold\""), "gold", "silver");

        named("accelerated", kept.called.id(), "85.40", "70.00");
    }

    @Test
    void aTamperedDepthOfIntegrationIsNamedByTheDealsFromItsDayOn() throws Exception {
        tamperPlan("\"percent\":133", "\"percent\":100");

        // 600.00 at 10 % with 22 % for gold, while the earlier deals of the quarter have reached the volume
        named("accelerated", kept.left.id(), "140.19", "105.41");
        assertFalse(verify(1).reported().contains(kept.large.id().toString()));
    }

    @Test
    void aTamperedVolumeIsNamedByTheDealThatReachedIt() throws Exception {
        tamperPlan("\"from\":3000.00", "\"from\":5000.00");

        named("accelerated", kept.large.id(), "439.20", "305.00");
    }

    @Test
    void aTamperedWindowOfAClawbackIsNamedByWhatItWouldNoLongerTakeBack() throws Exception {
        tamperPlan("\"windowDays\":60", "\"windowDays\":10");

        named("takenWhole", kept.called.id(), "0.00", "42.00");
    }

    @Test
    void moneyThatWouldBeTakenBackInFullIsNamedByTheRefundedDeal() throws Exception {
        tamperPlan("\"money\":\"proRata\",\"attainment\":\"full\"", "\"money\":\"full\",\"attainment\":\"full\"");

        named("taken", kept.refunded.id(), "80.80", "0.00");
    }

    @Test
    void attainmentThatWouldStayIsNamedByTheDealsThatClimbOnIt() throws Exception {
        tamperPlan("\"money\":\"proRata\",\"attainment\":\"full\"", "\"money\":\"proRata\",\"attainment\":\"none\"");

        named("taken", kept.large.id(), "195.00", "230.00");
    }

    @Test
    void aRemovedLeavingOfTheCustomerIsNamedByTheSaleAndItsRenewal() throws Exception {
        ledger.remove(ledger.line("\"name\":\"CustomerChurned\""));

        named("taken", kept.left.id(), "22.00", "66.00");
        named("renewals", kept.renewalOfLeft.changeId(), "10.00", "30.00");
    }

    @Test
    void aRenewalAfterTheFirstYearIsNamedWhereThePlanWouldPayIt() throws Exception {
        tamperPlan("\"duration\":\"firstYear\"", "\"duration\":\"lifetime\"");

        named("renewals", kept.lateRenewal.changeId(), "0.00", "90.00");
    }

    @Test
    void aRemovedCorrectionOfUsageIsNamedByWhatItWouldHavePaid() throws Exception {
        ledger.remove(ledger.line("CustomerUsageReported", "50.00"));

        named("used", kept.usage.usageId(), "5.00", "7.00");
    }

    @Test
    void aRemovedHandoffIsNamedByWhatItPaid() throws Exception {
        ledger.remove(ledger.line("\"name\":\"LeadHandedOff\""));

        named("handoffs", kept.handoff, "30.00", "0");
    }

    @Test
    void tamperedWeightsOfActivitiesAreNamedByWhoDidThem() throws Exception {
        tamperPlan("\"activity\":\"sourced\",\"percent\":70", "\"activity\":\"sourced\",\"percent\":60");
        tamperPlan("\"activity\":\"coSold\",\"percent\":30", "\"activity\":\"coSold\",\"percent\":40");

        named("activities", kept.answeredSoon.id(), "70.00", "60.00");
        named("activities", kept.answeredSoon.id(), "30.00", "40.00");
    }

    @Test
    void aTamperedHoldbackIsNamedByTheDealThatIsStillWaiting() throws Exception {
        tamperPlan("\"percent\":21,", "\"percent\":22,");

        named("heldBack", kept.ofToday.id(), "26.31", "25.97");
    }

    @Test
    void whatIsOverdueIsNamed() throws Exception {
        exportedOn(dueOn().plusDays(1));

        named("heldBack", kept.ofToday.id(), "26.31", "33.30");
    }

    @Test
    void whatComesDueOnTheDayOfTheExportIsToldOf() throws Exception {
        exportedOn(dueOn());

        verify(0).says("under rule heldBack is due on " + dueOn());
    }

    @Test
    void anExportThatDoesNotSayItsDayCannotBeChecked() throws Exception {
        ledger.tamper(ledger.lines().size(), "\"asOf\":\"[^\"]*\",", "");

        verify(2).says("does not say as of which day it is");
    }

    @Test
    void aRemovedPaymentOfTheCustomerIsNamedByWhatItReleased() throws Exception {
        ledger.remove(ledger.line("\"name\":\"CustomerPaid\""));

        named("received", kept.paid.id(), "100.00", "0.00");
    }

    @Test
    void aTamperedTargetIsNamedByTheDealsAroundIt() throws Exception {
        tamperPlan("\"target\":2000.00", "\"target\":3000.00");

        // the quarter reaches 1,400: no more than half of the target, all of it at 4 %
        named("quota", kept.answeredSoon.id(), "24.00", "20.00");
    }

    @Test
    void aTamperedTargetOfAPartnerIsNamedByItsDealsAroundIt() throws Exception {
        int target = ledger.line("\"line\":\"target\"");
        ledger.tamper(target, "1600.00", "2000.00");

        // the quarter reaches 1,400, of which no longer 800 but 1,000 are half of the target
        named("ownQuota", kept.answeredSoon.id(), "26.00", "24.00");
        verify(1).says("measured against the target in ledger.ndjson:" + target);
    }

    @Test
    void aRemovedTargetIsNamedByWhatItPaid() throws Exception {
        ledger.remove(ledger.line("\"line\":\"target\""));

        named("ownQuota", kept.first.id(), "16.00", "0");
        assertFalse(verify(1).reported().contains("under rule quota"));
    }

    @Test
    void aTargetInAnotherCurrencyMeasuresNothing() throws Exception {
        ledger.tamper(ledger.line("\"line\":\"target\""), "USD", "EUR");

        named("ownQuota", kept.first.id(), "16.00", "0");
    }

    @Test
    void aTamperedBudgetIsNamedByTheDealThatSpentTheRestOfIt() throws Exception {
        tamperPlan("\"budget\":250.00", "\"budget\":240.00");

        named("bonus", kept.called.id(), "50.00", "40.00");
    }

    @Test
    void aTamperedDrawIsNamedByTheAdvancesAndByWhatWasRecovered() throws Exception {
        tamperPlan("\"draw\":\\{\"amount\":150.00", "\"draw\":{\"amount\":160.00");

        verify(1)
                .says(
                        "the advance of 2017-01 brought " + kept.partner
                                + " 110.00 under rule drawn, and should have brought 120.00 by the closing in",
                        "the advance of 2017-03 brought " + kept.partner
                                + " -110.00 under rule drawn, and should have brought -120.00");
    }

    @Test
    void anAdvanceThatWasRecoveredTooEarlyIsNamed() throws Exception {
        tamperPlan("\"recoverFrom\":3", "\"recoverFrom\":4");

        verify(1)
                .says("the advance of 2017-03 brought " + kept.partner
                        + " -110.00 under rule drawn, and should have brought 0");
    }

    @Test
    void aTamperedAdvanceIsNamedByItsLine() throws Exception {
        int line = ledger.line("\"line\":\"entry\"", "\"ruleCode\":\"drawn\"", "\"amount\":\"-110.00\"");
        ledger.tamper(line, "\"amount\":\"-110.00\"", "\"amount\":\"-10.00\"");

        verify(1)
                .says(
                        "ledger.ndjson:" + line + ": the advance of 2017-03 brought " + kept.partner + " -10.00",
                        "ledger.ndjson:" + line + ": entry");
    }

    @Test
    void anAdvanceWithoutAClosingIsNamed() throws Exception {
        ledger.remove(ledger.line("\"line\":\"closing\"", "\"period\":\"2017-02\""));

        verify(1)
                .says("the advance of 2017-02 brought " + kept.other
                        + " 100.00 under rule drawn, and should have brought 0");
    }

    @Test
    void aTamperedGuardIsNamedByTheDealsThatWouldNoLongerMeetIt() throws Exception {
        tamperPlan("deal.amount >= 1000", "deal.amount > 1000");

        named("golden", kept.answeredSoon.id(), "50.00", "0");
        assertFalse(namedUnder("golden", kept.large.id()));
    }

    @Test
    void aTamperedGuardIsNamedByTheDealsThatWouldMeetItNow() throws Exception {
        tamperPlan("deal.term == 1", "deal.term > 1");

        named("firstTerm", kept.renewalOfLeft.changeId(), "30.00", "0");
        named("firstTerm", kept.lateRenewal.changeId(), "0.00", "90.00");
    }

    @Test
    void aTamperedStandingIsNamedByTheDealsThatAGuardLetsThroughByIt() throws Exception {
        ledger.tamper(ledger.line("\"line\":\"standing\"", "\"tier\":\"gold\""), "gold", "silver");
        ledger.tamper(ledger.line("\"line\":\"standing\"", "CERTIFIED"), "CERTIFIED", "BASIC");

        named("golden", kept.large.id(), "250.00", "0");
        named("certified", kept.paid.id(), "400.00", "0");
        assertFalse(namedUnder("certified", kept.ofToday.id()));
    }

    @Test
    void aTamperedFactOfADealIsNamedByTheRuleWhoseGuardAsksForIt() throws Exception {
        ledger.tamper(ledger.line("DealClosed", kept.large.id().toString()), "2500.00", "999.99");
        ledger.tamper(ledger.line("DealClosed", kept.answeredSoon.id().toString()), "PT3H", "PT3H1M");

        named("golden", kept.large.id(), "250.00", "0");
        named("answered", kept.answeredSoon.id(), "50.00", "0");
    }

    @Test
    void aGuardWithAnUnknownFunctionIsSaidToBeUncheckedAndTheOtherRulesAreChecked() throws Exception {
        tamperPlan("deal.term == 1", "deal.currency.matches('U.D')");

        verify(2).says("rule firstTerm of plan", "for it has guard with .matches(string, string)");

        tamperPlan("\"cap\":333.00", "\"cap\":344.00");
        named("limited", kept.paid.id(), "333.00", "344.00");
    }

    @Test
    void whatIsNotKnownInsideAKnownTermIsToldOf() throws Exception {
        tamperPlan("\"floor\":55.00", "\"floor\":55.00,\"moon\":\"full\"");
        tamperPlan("\"trigger\":\"renewal\"", "\"trigger\":\"milestone\"");

        verify(2).says("for it has limits moon", "for it has trigger milestone");
    }

    @Test
    void aValueThatCannotBeReadIsNamedByItsLine() throws Exception {
        int plan = ledger.line("\"line\":\"plan\"", "\"code\":\"program\"");
        tamperPlan("\"type\":\"percent\",\"percent\":10", "\"type\":\"percent\",\"percent\":\"abc\"");

        verify(2).says("ledger.ndjson:" + plan + ": percent is not a number: abc");
    }

    @Test
    void aDayADurationAndAnObjectThatAreNoneAreNamedToo() throws Exception {
        unreadable("\"line\":\"standing\"", "\"since\":\"[^\"]*\"", "\"since\":\"soon\"", "since is not a day: soon");
        unreadable("\"line\":\"plan\"", "PT4H", "4 hours", "within is not a duration: 4 hours");
        unreadable(
                "\"line\":\"plan\"",
                "\"currency\":\"USD\"",
                "\"currency\":\"moon\"",
                "currency is not a currency: moon");
        unreadable(
                "\"line\":\"plan\"",
                "\"windowDays\":90",
                "\"windowDays\":9.5",
                "windowDays is not a whole number: 9.5");
        unreadable("\"line\":\"target\"", "\\{\"amount\".*\\}\\}", "7}", "coSoldRevenue is not an object: 7");
        unreadable(
                "\"line\":\"plan\"",
                "(retroactive.*?)\"tiers\":\\[[^]]*]",
                "$1\"tiers\":[]",
                "no tier of a rate begins at 0");
    }

    private void unreadable(String line, String was, String becomes, String reported) throws Exception {
        ledger = exported.copy();
        int tampered = ledger.line(line, line.contains("plan") ? "\"program\"" : line);
        ledger.tamper(tampered, was, becomes);

        verify(2).says("ledger.ndjson:" + tampered + ": " + reported);
    }

    private void tamperPlan(String was, String becomes) {
        String plan = was.contains("budget") ? "\"code\":\"promotion\"" : "\"code\":\"program\"";
        ledger.tamper(ledger.line("\"line\":\"plan\"", plan), was, becomes);
    }

    private LocalDate dueOn() {
        String release = exported.lines().get(exported.line("\"line\":\"release\"") - 1);
        return LocalDate.parse(release.replaceFirst(".*\"dueOn\":\"([^\"]*)\".*", "$1"));
    }

    private void exportedOn(LocalDate day) {
        ledger.tamper(ledger.lines().size(), "\"asOf\":\"[^\"]*\"", "\"asOf\":\"" + day + "\"");
    }

    /** By the lines of its entries, with what they come to and what they should. */
    private void named(String rule, UUID deal, String brought, String shouldHave) throws Exception {
        List<String> findings = verify(1).findings();
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.contains(": deal " + deal + " brought")
                                && finding.contains(" " + brought + " under rule " + rule + ", and should")
                                && finding.matches(".* should have brought \\Q" + shouldHave + "\\E( by .*)?")),
                () -> String.join("\n", findings));
    }

    private boolean namedUnder(String rule, UUID deal) throws Exception {
        return verify(1).findings().stream()
                .anyMatch(finding -> finding.contains(": deal " + deal + " brought")
                        && finding.contains(" under rule " + rule + ","));
    }

    private ExportedLedger.Verdict verify(int status) throws Exception {
        ExportedLedger.Verdict verdict = ledger.verify(folder);
        assertEquals(status, verdict.status(), verdict.reported());
        return verdict;
    }
}
