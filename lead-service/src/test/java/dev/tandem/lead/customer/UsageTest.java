package dev.tandem.lead.customer;

import static dev.tandem.lead.driver.Sale.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.PublishedEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The usage of the customers of won deals. */
@QuarkusTest
@WithTandem(database = "lead")
class UsageTest {
    private Sale sale;
    private Actor vendor;

    @BeforeEach
    void anAcceptedHandoff() {
        sale = Sale.begun();
        vendor = sale.vendor;
    }

    @Test
    void whatACustomerUsedIsToldWithItsSale() {
        String id = sale.won("1000.00", "EUR", sale.shares("60", "40"));

        String usage = report(id, "12.50").statusCode(201).extract().path("usageId");

        JsonNode published = PublishedEvents.await("tandem.lead", sale.program.tenant, Set.of("CustomerUsageReported"))
                .get("CustomerUsageReported");
        assertEquals(usage, published.path("usageId").asText());
        assertEquals("12.50", published.at("/amount/amount").asText());
        assertEquals(closedOn(id), published.path("closedOn").asText());
        assertEquals(2, published.path("participants").size());
    }

    @Test
    void anotherReportForTheSameDayCorrectsIt() {
        String id = sale.won("1000.00");
        String usage = report(id, "12.50").body("number", equalTo(0)).extract().path("usageId");

        report(id, "0.00").statusCode(201).body("usageId", equalTo(usage)).body("number", equalTo(1));

        list(vendor, id).body("items.number", contains(0, 1)).body("items.amount.amount", contains("12.50", "0.00"));
    }

    @Test
    void usageIsWorthNothingOrMoreInTheSalesCurrency() {
        String id = sale.won("1000.00");

        report(id, "-1.00").statusCode(400).body("errors.pointer", contains("/amount"));
        sale.act(vendor, id, "usage-reports", "{\"amount\":" + money("1", "JPY") + "}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("mixedCurrencies"));
        sale.act(vendor, id, "usage-reports", "{}").then().statusCode(400).body("errors.pointer", contains("/amount"));
    }

    @Test
    void itIsUsedFromTheSaleToToday() {
        String id = sale.won("1000.00");
        LocalDate closed = LocalDate.parse(closedOn(id));

        for (LocalDate day : new LocalDate[] {closed.minusDays(1), closed.plusDays(3)}) {
            report(id, "1.00", day).statusCode(422).body("code", equalTo("businessDateOutOfRange"));
        }
    }

    @Test
    void whatWasUsedBeforeTheCustomerLeftMayBeReportedAfterwards() {
        String id = sale.won("1000.00");
        sale.act(vendor, id, "churn", "{\"code\":\"price\"}").then().statusCode(200);

        report(id, "1.00").statusCode(201).body("on", equalTo(closedOn(id)));
    }

    @Test
    void onlyTheCustomerOfASaleThatStandsUsesAnything() {
        String id = sale.opened("1000.00");

        report(id, "1.00").statusCode(409).body("code", equalTo("notInState"));
        vendor.get("/v1/deals/" + id)
                .then()
                .body("allowedActions.find { it.action == 'reportUsage' }.because", equalTo("notInState"));
    }

    @Test
    void aRepeatedReportHasOneEffect() {
        String id = sale.won("1000.00");
        for (int attempt = 0; attempt < 2; attempt++) {
            vendor.request()
                    .header("Idempotency-Key", "usage-" + id)
                    .body("{\"amount\":" + money("1.00", "EUR") + "}")
                    .post("/v1/deals/" + id + "/usage-reports")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(0));
        }

        assertEquals(1, sale.program.published("CustomerUsageReported"));
    }

    @Test
    void reportsStayReadableForBothSidesAndNobodyElse() {
        String id = sale.won("1000.00");
        report(id, "1.00").statusCode(201);

        list(sale.seller, id)
                .statusCode(200)
                .body("items.amount.amount", hasItem("1.00"))
                .body("items[0].recordedBy", nullValue());
        list(sale.program.seller(sale.second), id).statusCode(404);
        list(Program.announced().vendor(), id).statusCode(404);
        sale.act(sale.seller, id, "usage-reports", "{\"amount\":" + money("1.00", "EUR") + "}")
                .then()
                .statusCode(403);
        assertThrows(SQLException.class, () -> RuntimeRole.execute(sale.program.tenant, "delete from usage_report"));
    }

    private ValidatableResponse report(String id, String amount) {
        return sale.act(vendor, id, "usage-reports", "{\"amount\":" + money(amount, "EUR") + "}")
                .then();
    }

    private ValidatableResponse report(String id, String amount, LocalDate on) {
        return sale.act(vendor, id, "usage-reports", "{\"amount\":" + money(amount, "EUR") + ",\"on\":\"" + on + "\"}")
                .then();
    }

    private ValidatableResponse list(Actor caller, String id) {
        return caller.get("/v1/deals/" + id + "/usage-reports").then();
    }

    private String closedOn(String id) {
        return sale.deal(id).getString("closedOn");
    }
}
