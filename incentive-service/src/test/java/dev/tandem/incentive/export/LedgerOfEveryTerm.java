package dev.tandem.incentive.export;

import static dev.tandem.testkit.Eventually.eventually;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.CustomerNews;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.SaleNews;
import dev.tandem.incentive.driver.UsageNews;
import dev.tandem.platform.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** A ledger under rules that together ask for every term of a plan, in which each of them changes amounts. */
public final class LedgerOfEveryTerm {
    private static final String RULE = """
            {"code":"%s","kind":"commission","earner":"partner","payee":"partner","rate":%s,%s}""";
    private static final String TEN_PERCENT = "{\"type\":\"percent\",\"percent\":\"10\"}";
    private static final String FLAT = "{\"type\":\"flat\",\"amount\":{\"amount\":\"%s\",\"currency\":\"USD\"}}";
    private static final String TIERS = """
            {"type":"tiered","mode":"%s","scope":"cumulative",%s
             "tiers":[{"lower":"0","upper":"50","rate":"4"},{"lower":"50","upper":"3000","rate":"6"},
             {"lower":"3000","rate":"11"}]}""";

    private static final String TARGET = "{\"coSoldRevenue\":{\"amount\":\"1600.00\",\"currency\":\"USD\"}}";

    private static final String[] RULES = {
        rule("accelerated", TEN_PERCENT, """
                "accelerators":[{"by":"responseTime","within":"PT4H","percent":"111"},
                 {"by":"partnerTier","tier":"gold","percent":"122"},
                 {"by":"integrationDepth","atLeast":"basic","percent":"133"},
                 {"by":"volume","from":{"amount":"3000.00","currency":"USD"},"percent":"144"}]"""),
        rule("limited", TEN_PERCENT, """
                "period":"month","limits":{"floor":{"amount":"55.00","currency":"USD"},
                 "cap":{"amount":"333.00","currency":"USD"}}"""),
        rule("taken", TIERS.formatted("step", ""), """
                "clawback":{"windowDays":90,"money":"proRata","attainment":"full"}"""),
        rule("takenWhole", TIERS.formatted("retroactive", ""), """
                "clawback":{"windowDays":60,"money":"full","attainment":"none"}"""),
        rule("activities", TEN_PERCENT, """
                "split":[{"activity":"sourced","percent":"70"},{"activity":"coSold","percent":"30"}]"""),
        rule("heldBack", TEN_PERCENT, """
                "payment":{"holdback":{"percent":"21","releaseAfterDays":30}}"""),
        rule("received", TEN_PERCENT, "\"payment\":{\"payable\":\"onCustomerPayment\"}"),
        rule("quota", TIERS.formatted("step", "\"target\":{\"amount\":\"2000.00\",\"currency\":\"USD\"},"), """
                "period":"quarter\""""),
        rule("ownQuota", TIERS.formatted("step", "\"targetMetric\":\"coSoldRevenue\","), """
                "period":"quarter\""""),
        rule("renewals", TEN_PERCENT, """
                "trigger":"renewal","duration":"firstYear",
                "clawback":{"windowDays":30,"money":"proRata","attainment":"proRata"}"""),
        rule("used", TEN_PERCENT, "\"trigger\":\"usage\""),
        rule("handoffs", FLAT.formatted("25.00"), """
                "trigger":"handoffAccepted","accelerators":[{"by":"responseTime","within":"PT2H","percent":"120"}]"""),
        rule("drawn", TEN_PERCENT, """
                "period":"month","draw":{"amount":{"amount":"150.00","currency":"USD"},"recoverFrom":3}"""),
        guarded("golden", "dealWon", "partner.tier == 'gold' && deal.amount >= 1000 && deal.currency == 'USD'"),
        guarded("certified", "dealWon", """
                partner.integrationDepth in ['certified'] && deal.partners < 2 && deal.origin == 'live'"""),
        guarded("answered", "dealWon", "deal.responseMinutes <= 180 || !deal.territory.contains('AC')"),
        guarded("firstTerm", "renewal", "deal.term == 1")
    };

    private final Incentives incentives = Incentives.withBooksFrom("2017-01-01");
    final UUID partner = incentives.others().registerPartner("Alpine Systems");
    final UUID other = incentives.others().registerPartner("Beta Consulting");
    final ClosedDeal first = ClosedDeal.won(partner, "2017-01-10", "400.00");
    final ClosedDeal answeredSoon =
            ClosedDeal.won(partner, "2017-02-10", "1000.00").coSoldWith(other);
    final ClosedDeal called = ClosedDeal.won(partner, "2017-02-15", "700.00");
    final ClosedDeal large = ClosedDeal.won(partner, "2017-02-20", "2500.00");
    final ClosedDeal paid = ClosedDeal.won(partner, "2017-03-05", "4000.00");
    final ClosedDeal refunded = ClosedDeal.won(partner, "2017-03-10", "1234.56");
    final ClosedDeal left = ClosedDeal.won(partner, "2017-03-15", "600.00");
    final ClosedDeal ofToday =
            ClosedDeal.won(partner, LocalDate.now().toString(), "1000.00").sharedWith("33.3", other, "66.7");
    final CustomerNews lateRenewal = CustomerNews.renewed(first, 2, "2018-01-10", "900.00");
    final CustomerNews renewalOfLeft = CustomerNews.renewed(left, 1, "2017-04-04", "300.00");
    final UsageNews usage = UsageNews.reported(first, "2017-02-28", "70.00");
    final UUID handoff = Ids.next();

    public LedgerOfEveryTerm() {
        incentives.others().rank(partner, "gold", "2017-02-01");
        incentives.others().integrate(partner, "certified", "2017-03-01");
        incentives.aim(partner, "2017Q1", "\"0\"", TARGET).then().statusCode(200);
        agree();
        sell();
        renew();
        change();
        endMonths();
    }

    /** The status of partners comes on another topic than the deals, so it may arrive after them. */
    public ExportedLedger export() {
        eventually(() -> assertTrue(
                ExportedLedger.of(incentives).lines().stream().anyMatch(line -> line.contains("CERTIFIED"))));
        return ExportedLedger.of(incentives);
    }

    private static String rule(String code, String rate, String terms) {
        return RULE.formatted(code, rate, terms);
    }

    private static String guarded(String code, String trigger, String condition) {
        return rule(code, TEN_PERCENT, "\"trigger\":\"%s\",\"guard\":\"%s\"".formatted(trigger, condition));
    }

    private void agree() {
        incentives.approvedPlan("2017-01-01", RULES);
        String bonus = Incentives.plan("2017-01-01", rule("bonus", FLAT.formatted("100.00"), """
                                "period":"month","budget":{"amount":"250.00","currency":"USD"}"""))
                .replace("\"program\"", "\"promotion\"")
                .replace("\"rules\"", "\"effectiveTo\":\"2017-03-01\",\"rules\"");
        incentives.approve(incentives.draft(bonus)).then().statusCode(200);
    }

    private void sell() {
        close(first);
        incentives.others().lead("DealClosed", answeredSoon.thread(), answeredSoon.jsonAnsweredIn("PT3H"));
        posted(answeredSoon.id());
        close(large);
        close(called);
        close(paid);
        close(refunded);
        close(left);
        close(ofToday);
        incentives.others().acceptHandoff(handoff, other, "2017-03-01");
        posted(handoff);
    }

    private void renew() {
        renewed(CustomerNews.renewed(first, 1, "2017-12-10", "800.00"));
        renewed(lateRenewal);
        renewed(renewalOfLeft);
        incentives.others().report(usage);
        posted(usage.usageId());
        incentives.others().report(usage.corrected("50.00"));
        adjusted(usage.usageId());
    }

    private void change() {
        incentives.others().change(SaleNews.cancelled(called, 1, "2017-03-01"));
        incentives.others().change(SaleNews.paid(paid, 1, "2017-03-20", "1000.00"));
        incentives.others().change(SaleNews.refunded(refunded, 1, "2017-03-30", "500.00"));
        incentives.others().change(CustomerNews.churned(left, "2017-04-14"));
        adjusted(called.id());
        adjusted(paid.id());
        adjusted(refunded.id());
        adjusted(left.id());
    }

    /** The second closing advances the other partner something too, and the third recovers. */
    private void endMonths() {
        incentives.close("2017-01").then().statusCode(200);
        incentives.close("2017-02").then().statusCode(200);
        incentives.close("2017-03").then().statusCode(200);
        close(ClosedDeal.won(other, "2017-02-21", "1500.00"));
        incentives.close("2017-04").then().statusCode(200);
    }

    private void renewed(CustomerNews renewal) {
        incentives.others().change(renewal);
        posted(renewal.changeId());
    }

    private void close(ClosedDeal deal) {
        incentives.others().close(deal);
        posted(deal.id());
    }

    /** All that it brings is posted in one transaction, so where there is an entry there are all. */
    private void posted(UUID deal) {
        eventually(() -> assertFalse(incentives.entriesOf(deal).getList("items").isEmpty()));
    }

    private void adjusted(UUID deal) {
        eventually(() ->
                assertTrue(incentives.entriesOf(deal).getList("items.kind").contains("adjustment")));
    }
}
