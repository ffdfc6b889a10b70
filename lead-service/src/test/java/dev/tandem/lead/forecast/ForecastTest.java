package dev.tandem.lead.forecast;

import static dev.tandem.lead.driver.Sale.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forecast of joint sales, by category and period. */
@QuarkusTest
@WithTandem(database = "lead")
class ForecastTest {
    private Sale sale;
    private Actor vendor;

    @BeforeEach
    void anAcceptedHandoff() {
        sale = Sale.begun();
        vendor = sale.vendor;
    }

    @Test
    void openDealsCountByCategoryInThePeriodTheyAreExpected() {
        expected("1000.00", "EUR", "pipeline", "2990-02-28");
        expected("200.00", "EUR", "bestCase", "2990-03-31");
        expected("30.00", "EUR", "commit", "2990-03-31");
        expected("4.00", "EUR", "commit", "2990-04-01");
        expected("500", "JPY", "commit", "2990-03-01");
        expected("9000.00", "EUR", "omitted", "2990-03-01");
        sale.opened("7000.00");

        forecast(vendor, "quarter", "2990-01-01", "2991-01-01")
                .body("items.period", contains("2990Q1", "2990Q1", "2990Q2"))
                .body("items.deals", contains(3, 1, 1))
                .body("items[0].pipeline.amount", equalTo("1000.00"))
                .body("items[0].bestCase.amount", equalTo("200.00"))
                .body("items[0].commit.amount", equalTo("30.00"))
                .body("items[0].closed.amount", equalTo("0.00"))
                .body("items[1].commit", equalTo(java.util.Map.of("amount", "500", "currency", "JPY")))
                .body("items[2].commit.amount", equalTo("4.00"));
        forecast(vendor, "month", "2990-03-01", "2990-04-01")
                .body("items.period", contains("2990-03", "2990-03"))
                .body("items.pipeline.amount", contains("0.00", "0"));
    }

    @Test
    void whatWasWonIsClosedLessWhatWasRefundedAndCancelledCountsNowhere() {
        String id = sale.won("1000.00");
        LocalDate day = LocalDate.parse(sale.deal(id).getString("closedOn"));
        sale.act(vendor, id, "refund", "{\"amount\":" + money("300.00", "EUR") + ",\"reason\":\"Returned\"}");

        forecast(vendor, "month", day + "", day.plusDays(1) + "")
                .body("items.closed.amount", contains("700.00"))
                .body("items.commit.amount", contains("0.00"));
        sale.act(vendor, id, "cancel", "{\"reason\":\"Withdrawn\"}").then().statusCode(200);
        forecast(vendor, "month", day + "", day.plusDays(1) + "").body("items", empty());
    }

    @Test
    void aPartnerSeesItsOwnForecastAlone() {
        expected("1000.00", "EUR", "commit", "2990-02-28");

        forecast(sale.seller, "quarter", "2990-01-01", "2991-01-01")
                .body("items.partnerId", contains(sale.partner.toString()));
        forecast(sale.program.seller(sale.second), "quarter", "2990-01-01", "2991-01-01")
                .body("items", empty());
        Program other = Program.announced();
        forecast(other.vendor(), "quarter", "2990-01-01", "2991-01-01").body("items", empty());
    }

    @Test
    void aTableIsForWhoAsksForOne() {
        expected("1000.00", "EUR", "commit", "2990-02-28");

        vendor.request()
                .accept("text/csv")
                .get("/v1/forecast?from=2990-01-01&until=2991-01-01")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("period,partnerId,currency,deals,pipeline"))
                .body(containsString("2990Q1," + sale.partner + ",EUR,1,0.00,0.00,1000.00,0.00"));
    }

    @Test
    void everythingWrongWithAQuestionIsToldAtOnce() {
        vendor.get("/v1/forecast?until=soon&period=week")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("from", "until", "period"));
        vendor.get("/v1/forecast?from=2990-01-01&until=2992-01-02")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("until"));
    }

    private void expected(String amount, String currency, String category, String on) {
        vendor.post(
                        "/v1/deals",
                        "{\"handoffId\":\"%s\",\"amount\":%s,\"forecastCategory\":\"%s\",\"expectedCloseOn\":\"%s\"}"
                                .formatted(sale.acceptedHandoff(), money(amount, currency), category, on))
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse forecast(Actor caller, String period, String from, String until) {
        return caller.get("/v1/forecast?period=" + period + "&from=" + from + "&until=" + until)
                .then()
                .statusCode(200);
    }
}
