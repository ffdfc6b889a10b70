package dev.tandem.lead.customer;

import static dev.tandem.lead.driver.Sale.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renewals and churn of the customers of won deals. */
@QuarkusTest
@WithTandem(database = "lead")
class CustomerTest {
    private Sale sale;
    private Actor vendor;

    @BeforeEach
    void anAcceptedHandoff() {
        sale = Sale.begun();
        vendor = sale.vendor;
    }

    @Test
    void aCustomerRenewsAndThenLeavesAndBothIsTold() {
        String id = sale.won("1000.00", "EUR", sale.shares("60", "40"));

        renew(id, "400.00").statusCode(200).body("renewals", equalTo(1));
        churn(id).statusCode(200).body("renewals", equalTo(1)).body("churnedOn", equalTo(today(id)));

        Map<String, JsonNode> published =
                PublishedEvents.await("tandem.lead", sale.program.tenant, Set.of("CustomerRenewed", "CustomerChurned"));
        assertEquals(
                "400.00", published.get("CustomerRenewed").at("/amount/amount").asText());
        assertEquals(
                "1000.00",
                published.get("CustomerRenewed").at("/saleAmount/amount").asText());
        assertEquals(2, published.get("CustomerRenewed").path("participants").size());
        assertEquals(
                "price", published.get("CustomerChurned").path("reasonCode").asText());
        assertEquals(1, published.get("CustomerChurned").path("renewals").asInt());
        assertEquals(
                "1", published.get("CustomerChurned").at("/playbook/version").asText());
    }

    @Test
    void whoLeftNeitherRenewsNorLeavesAgain() {
        String id = sale.won("1000.00");
        churn(id).statusCode(200);

        renew(id, "1.00").statusCode(409).body("code", equalTo("customerChurned"));
        churn(id).statusCode(409).body("churnedOn", equalTo(today(id)));
        vendor.get("/v1/deals/" + id)
                .then()
                .body("allowedActions.find { it.action == 'renew' }.because", equalTo("customerChurned"));
    }

    @Test
    void onlyTheCustomerOfASaleThatStandsRenews() {
        String id = sale.won("1000.00");
        sale.act(vendor, id, "cancel", "{\"reason\":\"Withdrawn\"}").then().statusCode(200);

        renew(id, "1.00").statusCode(409).body("code", equalTo("notInState"));
        churn(id).statusCode(409).body("recordStatus", equalTo("cancelled"));
    }

    @Test
    void aRenewalIsWorthSomethingInTheSalesCurrency() {
        String id = sale.won("1000.00");

        sale.act(
                        vendor,
                        id,
                        "renew",
                        "{\"amount\":%s,\"margin\":%s,\"annualValue\":%s}"
                                .formatted(money("0", "JPY"), money("1", "JPY"), money("1.000", "KWD")))
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder("notPositive", "mixedCurrencies", "mixedCurrencies", "mixedCurrencies"));
    }

    @Test
    void itHappensFromTheSaleToToday() {
        String id = sale.won("1000.00");
        LocalDate closed = LocalDate.parse(today(id));

        for (LocalDate day : new LocalDate[] {closed.minusDays(1), closed.plusDays(3)}) {
            sale.act(vendor, id, "churn", "{\"code\":\"price\",\"on\":\"" + day + "\"}")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("businessDateOutOfRange"));
            sale.act(vendor, id, "renew", "{\"amount\":" + money("100.00", "EUR") + ",\"on\":\"" + day + "\"}")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("businessDateOutOfRange"));
        }
        sale.act(vendor, id, "churn", "{\"code\":\"boredom\"}").then().statusCode(400);
        sale.act(vendor, id, "churn", "{}").then().statusCode(400).body("errors.pointer", contains("/code"));
    }

    @Test
    void aRepeatedRenewalHasOneEffect() {
        String id = sale.won("1000.00");
        for (int attempt = 0; attempt < 2; attempt++) {
            vendor.request()
                    .header("Idempotency-Key", "renew-" + id)
                    .body("{\"amount\":" + money("1.00", "EUR") + "}")
                    .post("/v1/deals/" + id + "/renew")
                    .then()
                    .statusCode(200)
                    .body("renewals", equalTo(1));
        }

        assertEquals(1, sale.program.published("CustomerRenewed"));
    }

    @Test
    void whatHappenedStaysReadableForBothSidesAndNobodyElse() throws SQLException {
        String id = sale.won("1000.00");
        renew(id, "400.00").statusCode(200);
        renew(id, "500.00").statusCode(200);

        history(vendor, id)
                .statusCode(200)
                .body("items.renewals", contains(1, 2))
                .body("items.amount.amount", contains("400.00", "500.00"))
                .body("items[0].margin.amount", equalTo("10.00"));
        history(sale.seller, id)
                .body("items", hasSize(2))
                .body("items[0].margin", nullValue())
                .body("items[0].recordedBy", nullValue());
        history(sale.program.seller(sale.second), id).statusCode(404);
        history(Program.announced().vendor(), id).statusCode(404);
        sale.act(sale.seller, id, "churn", "{\"code\":\"price\"}").then().statusCode(403);
        assertThrows(SQLException.class, () -> RuntimeRole.execute(sale.program.tenant, "delete from customer_change"));
    }

    private ValidatableResponse renew(String id, String amount) {
        return sale.act(
                        vendor,
                        id,
                        "renew",
                        "{\"amount\":" + money(amount, "EUR") + ",\"margin\":" + money("10.00", "EUR") + "}")
                .then();
    }

    private ValidatableResponse churn(String id) {
        return sale.act(vendor, id, "churn", "{\"code\":\"price\",\"reason\":\"Too dear\"}")
                .then();
    }

    private ValidatableResponse history(Actor caller, String id) {
        return caller.get("/v1/deals/" + id + "/customer-history").then();
    }

    private String today(String id) {
        return sale.deal(id).getString("closedOn");
    }
}
