package dev.tandem.incentive.metric;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.OtherServices;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class JointMetricsTest {
    private Incentives incentives;
    private UUID partner;
    private UUID other;
    private ClosedDeal shared;

    @BeforeEach
    void aQuarterOfTwoPartners() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        other = incentives.others().registerPartner("Beta Consulting");
        shared = ClosedDeal.won(partner, "2017-03-20", "1000.01").sharedWith("60", other, "40");
        publish("DealOpened", shared, 0, amount("800.00"));
        publish("DealStageChanged", shared, 1, amount("900.00"));
        ClosedDeal open = ClosedDeal.won(partner, "2017-03-30", "0.00");
        publish("DealOpened", open, 0, amount("70.00"));
        publish("DealChanged", open, 1, amount("100.00"));
        incentives.others().close(shared.amended("2017-03-20", "1000.01"));
        incentives.others().close(ClosedDeal.won(partner, "2017-03-21", "77.00").lost());
        customer("CustomerRenewed");
        customer("CustomerRenewed");
        customer("CustomerRenewed");
        customer("CustomerChurned");
        // Each deal and each customer has a partition of its own: what one brings says nothing of the others.
        eventually(() -> of(incentives.asFinance(), partner)
                .then()
                .body("items[0].churned", equalTo(1))
                .body("items[0].renewed", equalTo(3))
                .body("items[0].dealsOpened", equalTo(2)));
        eventually(() ->
                of(incentives.asFinance(), other).then().body("items[0].coSoldRevenue.amount", contains("400.00")));
    }

    @Test
    void pipelineRevenueAndRetentionAreMeasuredByPartner() {
        of(incentives.asFinance(), partner)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].pipeline.amount", contains("1000.00"))
                .body("items[0].dealsOpened", equalTo(2))
                .body("items[0].coSoldRevenue.amount", contains("600.01"))
                .body("items[0].dealsWon", equalTo(1))
                .body("items[0].renewed", equalTo(3))
                .body("items[0].retention", equalTo("75.0"))
                .body("items[0].target", nullValue());
        of(incentives.asFinance(), other)
                .then()
                .body("items[0].coSoldRevenue.amount", contains("400.00"))
                .body("items[0].pipeline", empty())
                .body("items[0].retention", nullValue());
        incentives.asFinance().get("/v1/joint-metrics?quarter=2017Q2").then().body("items", empty());
    }

    @Test
    void attainmentIsMeasuredAgainstTheTarget() {
        aim("{\"pipeline\":{\"amount\":\"2000.00\",\"currency\":\"USD\"},"
                        + "\"coSoldRevenue\":{\"amount\":\"500.00\",\"currency\":\"USD\"},\"retention\":\"80\"}")
                .then()
                .statusCode(200)
                .body("retention", equalTo("80"));

        of(incentives.asFinance(), partner)
                .then()
                .body("items[0].target.pipeline.amount", equalTo("2000.00"))
                .body("items[0].attainment.pipeline", equalTo("50.0"))
                .body("items[0].attainment.coSoldRevenue", equalTo("120.0"))
                .body("items[0].attainment.retention", equalTo("93.8"));
    }

    @Test
    void whatIsGivenBackOrCancelledIsNoRevenue() {
        amend(4, "won", "500.01");
        awaitRevenue("300.00");

        amend(5, "cancelled", "1000.01");

        eventually(() -> of(incentives.asFinance(), partner).then().body("items[0].dealsWon", equalTo(0)));
    }

    @Test
    void measuringAnewGivesTheSame() {
        String before = of(incentives.asFinance(), null).asString();

        incentives
                .as("ann", "vendorAdmin")
                .accept("application/problem+json")
                .post("/v1/joint-metrics/rebuild")
                .then()
                .statusCode(204);

        assertEquals(before, of(incentives.asFinance(), null).asString());
        incentives.asFinance().post("/v1/joint-metrics/rebuild").then().statusCode(403);
    }

    @Test
    void aPartnerSeesItsOwnMeasuresAlone() {
        of(incentives.asPartner(other), null)
                .then()
                .statusCode(200)
                .body("items.partnerId", contains(other.toString()));
        of(incentives.asPartner(other), partner).then().body("items", empty());
        of(Incentives.withBooksFrom("2017-01-01").asFinance(), null).then().body("items", empty());
        incentives
                .asPartner(partner)
                .body("{\"retention\":\"1\"}")
                .put("/v1/joint-metrics/targets/" + partner + "/2017Q1")
                .then()
                .statusCode(403);
    }

    @Test
    void partnersComeInPages() {
        JsonPath first = incentives
                .asFinance()
                .get("/v1/joint-metrics?quarter=2017Q1&limit=1")
                .jsonPath();

        incentives
                .asFinance()
                .get("/v1/joint-metrics?quarter=2017Q1&limit=1&cursor=" + first.getString("nextCursor"))
                .then()
                .body("items.partnerId", contains(other.toString()))
                .body("nextCursor", nullValue());
        assertEquals(partner.toString(), first.getString("items[0].partnerId"));
    }

    @Test
    void impossibleQuartersAndTargetsAreRefused() {
        incentives.asFinance().get("/v1/joint-metrics").then().statusCode(400);
        incentives.asFinance().get("/v1/joint-metrics?quarter=2017-03").then().statusCode(400);
        aim("{}").then().statusCode(400).body("errors[0].code", equalTo("required"));
        aim("{\"retention\":\"101\"}").then().statusCode(400).body("errors.pointer", contains("/retention"));
        aim("{\"pipeline\":{\"amount\":\"1.00\",\"currency\":\"USD\"},"
                        + "\"coSoldRevenue\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("otherCurrency"));
    }

    private Response of(RequestSpecification viewer, UUID asked) {
        return viewer.get("/v1/joint-metrics?quarter=2017Q1" + (asked == null ? "" : "&partnerId=" + asked));
    }

    private Response aim(String target) {
        return incentives.aim(partner, "2017Q1", "\"0\"", target);
    }

    private void awaitRevenue(String amount) {
        eventually(() ->
                of(incentives.asFinance(), partner).then().body("items[0].coSoldRevenue[0].amount", equalTo(amount)));
    }

    private void amend(int revision, String status, String refunded) {
        publish(
                "DealAmended",
                shared,
                revision,
                ",\"number\":%d,\"status\":\"%s\",\"closedOn\":\"2017-03-20\"".formatted(revision - 3, status)
                        + money("refunded", refunded)
                        + money("paid", "0.00")
                        + money("netAmount", "500.00")
                        + amount("1000.01")
                        + parts());
    }

    private void customer(String name) {
        publish(
                name,
                ClosedDeal.won(partner, "2016-03-20", "1.00"),
                7,
                ",\"changeId\":\"" + Ids.next() + "\",\"on\":\"2017-03-20\",\"closedOn\":\"2016-03-20\",\"renewals\":1"
                        + money("saleAmount", "10.00")
                        + amount("10.00")
                        + parts());
    }

    private void publish(String name, ClosedDeal deal, int revision, String fields) {
        incentives
                .others()
                .lead(
                        name,
                        deal.thread(),
                        "{\"occurrence\":%s,\"dealId\":\"%s\",\"partnerId\":\"%s\"%s}"
                                .formatted(
                                        OtherServices.occurrence(deal.thread(), revision),
                                        deal.id(),
                                        deal.partner(),
                                        fields));
    }

    private static String amount(String amount) {
        return money("amount", amount);
    }

    private static String money(String name, String amount) {
        return ",\"%s\":{\"amount\":\"%s\",\"currency\":\"USD\"}".formatted(name, amount);
    }

    private String parts() {
        return ",\"participants\":[{\"partnerId\":\"%s\",\"attribution\":\"sourced\",\"share\":\"60\"},"
                        .formatted(partner)
                + "{\"partnerId\":\"%s\",\"attribution\":\"coSold\",\"share\":\"40\"}]".formatted(other);
    }
}
