package dev.tandem.incentive.whatif;

import static dev.tandem.incentive.driver.ClosedDeal.MIA;
import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static dev.tandem.incentive.driver.WhatIfs.TEN_PERCENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.WhatIfs;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A what-if moves a payee: by which deals, and why? One partner has sold alone and with another, who sold alone later. */
@QuarkusTest
@WithTandem(database = "incentive")
class WhatIfDealsTest {
    private static final String STEEPER = COMMISSION.replace("4.75", "5").replace("6.125", "8");
    private static final String LARGE_ONES =
            TEN_PERCENT.replaceFirst("\"kind\"", "\"guard\":\"deal.amount >= 1500\",\"kind\"");

    private Incentives incentives;
    private WhatIfs whatIfs;
    private UUID alpine;
    private UUID boreal;
    private ClosedDeal alone;
    private ClosedDeal shared;
    private ClosedDeal later;

    @BeforeEach
    void twoQuartersOfSales() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        whatIfs = new WhatIfs(incentives);
        alpine = incentives.others().registerPartner("Alpine Systems");
        boreal = incentives.others().registerPartner("Boreal Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION, OVERLAY);
        alone = sold(ClosedDeal.won(alpine, "2017-02-10", "60000.00"), 2);
        shared = sold(ClosedDeal.won(alpine, "2017-03-10", "1000.00").sharedWith("60", boreal, "40"), 3);
        later = sold(ClosedDeal.won(boreal, "2017-04-10", "2000.00"), 2);
    }

    private ClosedDeal sold(ClosedDeal deal, int entries) {
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), entries);
        return deal;
    }

    @Test
    void theDealThatMovesThePayeeMostComesFirst() {
        String whatIf = replayed(TEN_PERCENT);

        deals(whatIf, alpine)
                .body("items.rank", contains(1, 2))
                .body("items.rule", contains("commission", "commission"))
                .body("items.dealId", contains(ids(alone, shared)))
                .body("items.closedOn", contains("2017-02-10", "2017-03-10"))
                .body("items.posted.amount.amount", contains("2987.50", "36.75"))
                .body("items.simulated.amount.amount", contains("6000.00", "60.00"))
                .body("items.difference.amount", contains("3012.50", "23.25"));
    }

    @Test
    void theyComeInPages() {
        String list = replayed(TEN_PERCENT) + "/payees/" + MIA + "/deals?limit=2";

        JsonPath first = whatIfs.get(list).jsonPath();
        JsonPath second =
                whatIfs.get(list + "&cursor=" + first.getString("nextCursor")).jsonPath();

        assertEquals(
                List.of(ids(alone, later)),
                List.of(first.getList("items.dealId").toArray()));
        assertEquals(List.of(shared.id().toString()), second.getList("items.dealId"));
        assertEquals(3, second.getInt("items[0].rank"));
        assertFalse(second.getMap("").containsKey("nextCursor"));
    }

    @Test
    void bothSidesTellTheirCalculation() {
        deals(replayed(TEN_PERCENT), alpine)
                .body("items[0].posted.entryId", equalTo(entryOf(alone, alpine)))
                .body("items[0].posted.trace.slices.rate", contains("4.75", "6.125"))
                .body("items[0].posted.reason", nullValue())
                .body("items[0].simulated.trace.slices.rate", contains("10"))
                .body("items[0].simulated.trace.steps.payable", equalTo("1"))
                .body("items[0].simulated.reason", nullValue())
                .body("items[1].simulated.trace.share", equalTo("60"));
    }

    @Test
    void aShareOfAnotherPartnersDealIsCalculatedWithAllTheOwnersDeals() {
        deals(replayed(STEEPER), boreal)
                .body("items.dealId", contains(ids(shared, later)))
                .body("items.difference.amount", contains("7.50", "5.00"))
                .body("items[0].simulated.trace.attainmentBefore", equalTo("60000"))
                .body("items[0].simulated.trace.slices.rate", contains("8"));
    }

    @Test
    void aDealOfAnotherPartnerThatPaysThePayeeAloneIsThereToo() {
        ClosedDeal left = sold(ClosedDeal.won(alpine, "2017-05-10", "1000.00").leftTo(boreal), 2);

        deals(replayed(TEN_PERCENT), boreal)
                .body("items.dealId", contains(ids(later, left, shared)))
                .body("items[1].posted.amount.amount", equalTo("47.50"))
                .body("items[1].simulated.amount.amount", equalTo("100.00"));
    }

    @Test
    void theDifferencesAddUpToWhatThePayeeIsMovedBy() {
        String kicker = """
                {"code":"kicker","kind":"overlay","earner":"partner","payee":"dealManager",
                 "rate":{"type":"percent","percent":"0.1"}}""";
        sold(ClosedDeal.won(boreal, "2017-05-10", "333.33").sharedWith("33.4", alpine, "66.6"), 3);
        sold(ClosedDeal.won(alpine, "2017-05-11", "777.77").lost(), 2);

        String whatIf = replayed(STEEPER, OVERLAY.replace("0.35", "0.123"), kicker);

        JsonPath movers = whatIfs.get(whatIf + "/payees").jsonPath();
        assertEquals(3, movers.getList("items").size());
        for (int mover = 0; mover < 3; mover++) {
            String payee = movers.getString("items[" + mover + "].payeeId");
            String moved = movers.getString("items[" + mover + "].totals.difference.amount");
            assertEquals(new BigDecimal(moved), sumOf(deals(whatIf, payee)), payee);
        }
    }

    @Test
    void whatIsNoLongerPaidSaysWhyToEverybodyWhoWasPaid() {
        String whatIf = replayed(LARGE_ONES);

        deals(whatIf, alpine)
                .body("items.dealId", contains(ids(alone, shared)))
                .body("items[1].simulated.amount.amount", equalTo("0.00"))
                .body("items[1].simulated.reason", equalTo("guardNotMet"))
                .body("items[1].simulated.trace", nullValue())
                .body("items[1].posted.trace.slices.rate", contains("6.125"));
        deals(whatIf, boreal)
                .body("items.dealId", contains(ids(later, shared)))
                .body("items[1].difference.amount", equalTo("-24.50"))
                .body("items[1].simulated.reason", equalTo("guardNotMet"));
    }

    @Test
    void aRuleOfOneSideAloneIsThereToo() {
        String whatIf = replayed(COMMISSION, TEN_PERCENT.replaceFirst("commission", "bonus"));

        deals(whatIf, MIA)
                .body("items.rule", everyItem(equalTo("overlay")))
                .body("items.difference.amount", contains("-210.00", "-7.00", "-3.50"))
                .body("items.simulated.reason", everyItem(nullValue()))
                .body("items.simulated.trace", everyItem(nullValue()));
        deals(whatIf, alpine)
                .body("items.rule", contains("bonus", "bonus"))
                .body("items.posted.amount.amount", contains("0.00", "0.00"))
                .body("items.posted.entryId", everyItem(nullValue()))
                .body("items.difference.amount", contains("6000.00", "60.00"));
    }

    @Test
    void whatStaysTheSameIsNotThere() {
        deals(replayed(COMMISSION, OVERLAY), alpine).body("items", empty());
    }

    @Test
    void onlyTheDaysAskedForCount() {
        String whatIf = whatIfs.done(whatIfs.draft(TEN_PERCENT), "2017-03-01", "2017-04-10");

        deals(whatIf, boreal)
                .body("items.dealId", contains(ids(shared)))
                .body("items[0].simulated.amount.amount", equalTo("40.00"));
    }

    @Test
    void whatABudgetLeavesDependsOnEverybodysDeals() {
        String capped = TEN_PERCENT.replaceFirst(
                "\"kind\"", "\"budget\":{\"amount\":\"6150.00\",\"currency\":\"USD\"},\"kind\"");

        String whatIf = whatIfs.done(whatIfs.draftWithAnEnd(capped), "2017-01-01", "2017-07-01");

        deals(whatIf, boreal)
                .body("items.dealId", contains(ids(later, shared)))
                .body("items.simulated.amount.amount", contains("50.00", "40.00"))
                .body("items[0].simulated.reason", equalTo("budgetSpent"))
                .body("items[1].simulated.reason", nullValue());
    }

    @Test
    void aDealThatMovedIsToldByWhatItCameTo() {
        incentives.others().close(later.amended("2017-07-10", "3000.00"));
        incentives.awaitSum(later.id(), "153.00");

        String whatIf = whatIfs.done(whatIfs.draft(TEN_PERCENT), "2017-07-01", "2017-10-01");

        deals(whatIf, boreal)
                .body("items.posted.amount.amount", contains("142.50"))
                .body("items[0].posted.reason", nullValue())
                .body("items[0].posted.trace.basisAmount", equalTo("3000"));
    }

    @Test
    void whatADisputeGrantedStandsAndIsNotReplayed() {
        incentives.close("2017Q1").then().statusCode(200);
        String statement = incentives.statementOf(boreal, "2017Q1");
        incentives.publish(statement);
        String dispute = incentives.dispute(boreal, statement).path("id");
        incentives.uphold(dispute, "2.50").then().statusCode(200);

        deals(replayed(COMMISSION, OVERLAY), boreal)
                .body("items.dealId", contains(ids(shared)))
                .body("items.posted.amount.amount", contains("27.00"))
                .body("items.difference.amount", contains("-2.50"))
                .body("items[0].posted.entryId", equalTo(entryOf(shared, boreal)));
    }

    @Test
    void whatWasSoldSinceIsCountedWhereTheWhatIfItselfStaysAsItWas() {
        String whatIf = replayed(TEN_PERCENT);
        ClosedDeal since = sold(ClosedDeal.won(alpine, "2017-05-10", "100000.00"), 2);

        deals(whatIf, alpine)
                .body("items.dealId", contains(ids(since, alone, shared)))
                .body("items[0].difference.amount", equalTo("4562.50"));
        whatIfs.get(whatIf + "/payees")
                .then()
                .body("items[0].payeeId", equalTo(alpine.toString()))
                .body("items[0].totals.difference.amount", equalTo("3035.75"));
    }

    @Test
    void withoutAResultThereAreNone() {
        String whatIf = whatIfs.started(whatIfs.draft(TEN_PERCENT), "2010-01-01", "2020-01-01");
        whatIfs.cancel(whatIf).then().statusCode(200);

        deals(whatIf, alpine).body("items", empty());
    }

    @Test
    void whoIsNotMovedIsNotFound() {
        String payees = replayed(TEN_PERCENT) + "/payees/";

        whatIfs.get(payees + UUID.randomUUID() + "/deals")
                .then()
                .statusCode(404)
                .body("code", equalTo("notFound"));
        whatIfs.get(payees + "nobody/deals").then().statusCode(404);
        whatIfs.get("/v1/what-ifs/" + UUID.randomUUID() + "/payees/" + MIA + "/deals")
                .then()
                .statusCode(404);
    }

    @Test
    void aCursorThatNoListGaveIsRefused() {
        String list = replayed(TEN_PERCENT) + "/payees/" + MIA + "/deals";

        whatIfs.get(list + "?cursor=x").then().statusCode(400).body("errors.pointer", hasItem("cursor"));
        whatIfs.get(list + "?limit=0").then().statusCode(400).body("errors.pointer", hasItem("limit"));
        whatIfs.get(list + "?cursor=" + cursor(0x7f)).then().statusCode(400).body("errors.pointer", hasItem("cursor"));
    }

    @Test
    void theyAreTheVendorsOwn() {
        String list = replayed(TEN_PERCENT) + "/payees/" + alpine + "/deals";

        incentives.asPartner(alpine).get(list).then().statusCode(403);
        incentives.as("sam", "seller").get(list).then().statusCode(403);
        Incentives.withBooksFrom("2017-01-01").asFinance().get(list).then().statusCode(404);
    }

    private String replayed(String... rules) {
        return whatIfs.done(whatIfs.draft(rules), "2017-01-01", "2017-07-01");
    }

    private ValidatableResponse deals(String whatIf, Object payee) {
        return whatIfs.get(whatIf + "/payees/" + payee + "/deals").then().statusCode(200);
    }

    private static BigDecimal sumOf(ValidatableResponse deals) {
        return deals.extract().jsonPath().getList("items.difference.amount", String.class).stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String entryOf(ClosedDeal deal, UUID payee) {
        return incentives.entriesOf(deal.id()).getString("items.find{it.payeeId=='" + payee + "'}.id");
    }

    private static String[] ids(ClosedDeal... deals) {
        return List.of(deals).stream().map(deal -> deal.id().toString()).toArray(String[]::new);
    }

    /** Of a place that has this byte throughout. */
    private static String cursor(int each) {
        byte[] place = new byte[16];
        Arrays.fill(place, (byte) each);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }
}
