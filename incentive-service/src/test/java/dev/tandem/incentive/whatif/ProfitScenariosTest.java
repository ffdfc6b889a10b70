package dev.tandem.incentive.whatif;

import static dev.tandem.incentive.driver.Incentives.OVERLAY;
import static dev.tandem.incentive.driver.Incentives.plan;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner that became silver in March has sold in February and April; what is a tier worth to it? */
@QuarkusTest
@WithTandem(database = "incentive")
class ProfitScenariosTest {
    private static final String BY_TIER = """
            {"code":"commission","kind":"commission","earner":"partner","payee":"partner",
             "rate":{"type":"percent","percent":"10"},
             "accelerators":[{"by":"partnerTier","tier":"silver","percent":"110"},
                             {"by":"partnerTier","tier":"gold","percent":"150"}]}""";
    private static final String GOLD_ALONE = """
            {"code":"bonus","kind":"commission","earner":"partner","payee":"partner","guard":"partner.tier == 'gold'",
             "rate":{"type":"percent","percent":"1"}}""";

    private Incentives incentives;
    private UUID alpine;

    @BeforeEach
    void salesBeforeAndAfterAPromotion() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        alpine = incentives.others().registerPartner("Alpine Systems");
        UUID boreal = incentives.others().registerPartner("Boreal Consulting");
        incentives.others().rank(alpine, "silver", "2017-03-01");
        incentives.approvedPlan("2017-01-01", BY_TIER);
        sold(alpine, "2017-02-10", "1000.00");
        sold(boreal, "2017-02-11", "8000.00");
        sold(alpine, "2017-04-10", "2000.00");
        eventually(() -> assertEquals(
                new BigDecimal("220.00"), incentives.postedIn("2017Q2").get(alpine.toString())));
    }

    private void sold(UUID partner, String day, String amount) {
        ClosedDeal deal = ClosedDeal.won(partner, day, amount);
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
    }

    @Test
    void eachTierThatThePlanNamesIsSetBesideThoseReallyHeld() {
        ask(draft(BY_TIER), "")
                .statusCode(200)
                .body("scenarios.tier", contains(nullValue(), equalTo("silver"), equalTo("gold")))
                .body("scenarios.earned.amount", contains("320.00", "330.00", "450.00"))
                .body("scenarios.difference.amount", contains("0.00", "10.00", "130.00"))
                .body("scenarios[0].rules.rule", contains("commission"))
                .body("partnerId", equalTo(alpine.toString()));
    }

    @Test
    void aTierThatOnlyAGuardAsksForIsNamedByWhoAsks() {
        ask(draft(BY_TIER, GOLD_ALONE, OVERLAY), "&tier=gold&tier=bronze")
                .body("scenarios.tier", contains(nullValue(), equalTo("gold"), equalTo("bronze")))
                .body("scenarios.earned.amount", contains("320.00", "480.00", "300.00"))
                .body("scenarios[1].rules.rule", contains("commission", "bonus"))
                .body("scenarios[1].rules.earned.amount", contains("450.00", "30.00"));
    }

    @Test
    void onlyTheDaysAskedForCountAndNothingIsPosted() {
        Map<String, BigDecimal> posted = incentives.postedIn("2017Q1");

        ask(draft(BY_TIER), alpine, "2017-01-01", "2017-04-01", "")
                .body("scenarios.earned.amount", contains("100.00", "110.00", "150.00"));

        assertEquals(posted, incentives.postedIn("2017Q1"));
    }

    @Test
    void whatCannotBeAnsweredIsTold() {
        String draft = draft(BY_TIER);
        incentives
                .asFinance()
                .get(path(draft))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("from", "partnerId", "until"));
        ask(draft, alpine, "2017-01-01", "2018-01-02", "").statusCode(400).body("errors.pointer", contains("until"));
        ask(draft, alpine, "soon", "2018-01-01", "").statusCode(400).body("errors.pointer", contains("from"));
        ask(draft, "&tier=" + "g".repeat(51)).statusCode(400).body("errors.pointer", contains("tier"));
        ask(draft, "&tier=a".repeat(11)).statusCode(400);
        ask(draft, UUID.randomUUID(), "2017-01-01", "2018-01-01", "").statusCode(404);
        ask(UUID.randomUUID().toString(), "").statusCode(404);
    }

    @Test
    void theyAreTheVendorsOwn() {
        String draft = draft(BY_TIER);
        String question = path(draft) + "?from=2017-01-01&until=2018-01-01&partnerId=" + alpine;

        incentives.asPartner(alpine).get(question).then().statusCode(403);
        Incentives.withBooksFrom("2017-01-01").asFinance().get(question).then().statusCode(404);
    }

    private String draft(String... rules) {
        return incentives.draft(plan("2030-01-01", rules));
    }

    private ValidatableResponse ask(String plan, String tiers) {
        return ask(plan, alpine, "2017-01-01", "2018-01-01", tiers);
    }

    private ValidatableResponse ask(String plan, UUID partner, String from, String until, String tiers) {
        return incentives
                .asFinance()
                .get(path(plan) + "?partnerId=" + partner + "&from=" + from + "&until=" + until + tiers)
                .then();
    }

    private static String path(String plan) {
        return "/v1/plans/" + plan + "/profit-scenarios";
    }
}
