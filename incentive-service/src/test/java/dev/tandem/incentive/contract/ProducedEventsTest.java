package dev.tandem.incentive.contract;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.incentive.driver.SaleNews;
import dev.tandem.incentive.pricing.Prices;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.EventPromise;
import dev.tandem.testkit.contract.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class ProducedEventsTest {
    private static final Set<String> EVENTS = Set.of(
            "CommissionAccrued",
            "CommissionReversed",
            "StatementPublished",
            "DisputeOpened",
            "DisputeResolved",
            "StatementPaid",
            "PlanApproved",
            "PriceScheduleApproved",
            "PeriodClosed",
            "PayoutOrdered",
            "PayoutConfirmed",
            "PayoutCancelled");

    @Test
    void whatIsPublishedIsWhatWasPromised() throws IOException {
        Incentives incentives = Incentives.withBooksFrom("2017-01-01");
        UUID partner = incentives.others().registerPartner("Alpine Systems");
        incentives.approvedPlan("2017-01-01", COMMISSION);
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00");
        takeBack(incentives, ClosedDeal.won(partner, "2018-02-10", "1000.00").onThread(deal.thread()));
        incentives.others().close(deal);
        incentives.awaitEntries(deal.id(), 1);
        incentives.close("2017Q1").then().statusCode(200);
        String statement = incentives.statementOf(partner, "2017Q1");
        incentives.publish(statement);
        String dispute = incentives.dispute(partner, statement).path("id");
        incentives.uphold(dispute, "2.50").then().statusCode(200);
        incentives.keepDebtorAccount("USD").then().statusCode(200);
        incentives.keepAccountOf(partner, "Alpine Systems").then().statusCode(200);
        incentives.cancel(incentives.orderPayout("2017Q1").path("id")).then().statusCode(200);
        incentives.confirm(incentives.orderPayout("2017Q1").path("id")).then().statusCode(200);
        Prices prices = new Prices(incentives);
        prices.approved(prices.usual("2017-02-01"));

        Map<String, JsonNode> reported = PublishedEvents.await("tandem.incentive", incentives.tenant(), EVENTS);

        for (String name : EVENTS) {
            EventPromise promise = EventPromise.of("incentive-service", name);
            assertEquals(List.of(), promise.faults(reported.get(name)), name);
            assertEquals(List.of(), promise.faults(promise.example()), name + "'s example");
        }
        assertEquals(
                deal.thread().toString(),
                reported.get("CommissionAccrued").at("/occurrence/thread").asText());
        assertEquals(
                "47.50", reported.get("StatementPublished").at("/total/amount").asText());
    }

    private static void takeBack(Incentives incentives, ClosedDeal lost) {
        String rule =
                Incentives.tenPercent("\"clawback\":{\"windowDays\":90,\"money\":\"full\",\"attainment\":\"full\"}");
        String plan = incentives.draft(Incentives.plan("2018-01-01", rule).replace("\"program\"", "\"other\""));
        incentives.approve(plan).then().statusCode(200);
        incentives.others().close(lost);
        incentives.awaitEntries(lost.id(), 2);
        incentives.others().change(SaleNews.cancelled(lost, 1, "2018-03-01"));
    }

    @Test
    void anEventThatBreaksThePromiseIsFound() throws IOException {
        EventPromise promise = EventPromise.of("incentive-service", "CommissionAccrued");

        assertFalse(promise.faults(JsonNodeFactory.instance.objectNode().put("amount", 12.5))
                .isEmpty());
    }
}
