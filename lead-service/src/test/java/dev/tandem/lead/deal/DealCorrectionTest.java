package dev.tandem.lead.deal;

import static dev.tandem.lead.driver.Sale.money;
import static dev.tandem.testkit.Eventually.eventually;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to a sale after it was won: correction, refund, cancellation, payment. */
@QuarkusTest
@WithTandem(database = "lead")
class DealCorrectionTest {
    private Sale sale;
    private Actor vendor;

    @BeforeEach
    void anAcceptedHandoff() {
        sale = Sale.begun();
        vendor = sale.vendor;
    }

    @Test
    void aRefundIsToldWithItsRunningTotal() {
        String id = sale.won("1000.00");

        refund(id, "300.00").statusCode(200).body("refunded.amount", equalTo("300.00"));
        refund(id, "200.00")
                .statusCode(200)
                .body("refunded.amount", equalTo("500.00"))
                .body("netAmount.amount", equalTo("500.00"))
                .body("amount.amount", equalTo("1000.00"));

        JsonNode published = published("DealAmended", 2);
        assertEquals("refunded", published.path("kind").asText());
        assertEquals("200.00", published.at("/moved/amount").asText());
        assertEquals("500.00", published.at("/refunded/amount").asText());
        assertEquals("500.00", published.at("/netAmount/amount").asText());
        assertEquals("1", published.at("/playbook/version").asText());
        assertEquals("100", published.at("/participants/0/share").asText());
    }

    @Test
    void noMoreIsRefundedThanIsLeft() {
        String id = sale.won("1000.00");
        refund(id, "400.00").statusCode(200);

        refund(id, "600.01")
                .statusCode(422)
                .body("code", equalTo("refundExceedsSale"))
                .body("left.amount", equalTo("600.00"));
        refund(id, "600.00").statusCode(200).body("netAmount.amount", equalTo("0.00"));
        refund(id, "0.01").statusCode(422).body("code", equalTo("refundExceedsSale"));
        vendor.get("/v1/deals/" + id)
                .then()
                .body("allowedActions.find { it.action == 'refund' }.because", equalTo("refundExceedsSale"));
    }

    @Test
    void ofRefundsInTheSameMomentNoMoreSucceedThanTheSaleHas() {
        String id = sale.won("1000.00");
        String body = "{\"amount\":" + money("600.00", "EUR") + ",\"reason\":\"Returned\"}";

        List<Integer> answers = Stream.of(vendor, vendor, vendor, vendor)
                .parallel()
                .map(caller -> sale.act(caller, id, "refund", body).statusCode())
                .toList();

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals("600.00", sale.deal(id).getString("refunded.amount"));
        assertEquals(1, sale.program.published("DealAmended"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void nothingAndLessIsNoRefundAndNoPayment(String amount) {
        String id = sale.won("1000.00");

        refund(id, amount).statusCode(400).body("errors.code", contains("notPositive"));
        act(id, "payment", "\"amount\":" + money(amount, "EUR")).statusCode(400);
    }

    @Test
    void aRefundIsInTheSalesCurrencyWhateverItsDecimals() {
        String yen = sale.won("1001", "JPY", "");

        refund(yen, "1.00").statusCode(400).body("errors.code", contains("mixedCurrencies"));
        act(yen, "refund", "\"amount\":" + money("0.5", "JPY") + ",\"reason\":\"Half\"")
                .statusCode(400);
        act(yen, "refund", "\"amount\":" + money("1001", "JPY") + ",\"reason\":\"All\"")
                .statusCode(200)
                .body("netAmount.amount", equalTo("0"));
    }

    @Test
    void onlyWhatWasWonIsRefundedPaidCorrectedOrCalledOff() {
        String open = sale.opened("1000.00");
        for (String action : new String[] {"refund", "payment", "amend", "cancel"}) {
            act(open, action, body(action)).statusCode(409).body("code", equalTo("notInState"));
        }
        sale.seller.closes(open, "lost").then().statusCode(200);
        for (String action : new String[] {"refund", "payment", "cancel"}) {
            act(open, action, body(action))
                    .statusCode(409)
                    .body("code", equalTo("notInState"))
                    .body("recordStatus", equalTo("lost"));
        }
        assertEquals(0, sale.program.published("DealAmended"));
    }

    @Test
    void whatWasCalledOffIsNotRefundedOrCalledOffAgain() {
        String id = sale.won("1000.00");
        refund(id, "100.00").statusCode(200);

        act(id, "cancel", body("cancel"))
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("netAmount.amount", equalTo("0.00"))
                .body("refunded.amount", equalTo("100.00"));

        refund(id, "1.00").statusCode(409).body("recordStatus", equalTo("cancelled"));
        act(id, "cancel", body("cancel")).statusCode(409).body("code", equalTo("notInState"));
        assertEquals("cancelled", published("DealAmended", 2).path("status").asText());
    }

    @Test
    void aRepeatedRefundHasOneEffect() {
        String id = sale.won("1000.00");
        String body = "{\"amount\":" + money("100.00", "EUR") + ",\"reason\":\"Once\"}";
        for (int attempt = 0; attempt < 3; attempt++) {
            vendor.request()
                    .header("Idempotency-Key", "refund-" + id)
                    .body(body)
                    .post("/v1/deals/" + id + "/refund")
                    .then()
                    .statusCode(200)
                    .body("refunded.amount", equalTo("100.00"));
        }

        assertEquals(1, sale.program.published("DealAmended"));
        vendor.request()
                .header("Idempotency-Key", "refund-" + id)
                .body(body.replace("100.00", "200.00"))
                .post("/v1/deals/" + id + "/refund")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotencyKeyReused"));
    }

    @Test
    void whatHappensAfterTheSaleHappensFromItsDayToToday() {
        String id = sale.won("1000.00");
        LocalDate closed = LocalDate.parse(sale.deal(id).getString("closedOn"));

        for (LocalDate day : new LocalDate[] {closed.minusDays(1), closed.plusDays(3)}) {
            for (String action : List.of("amend", "refund", "cancel", "payment")) {
                act(id, action, body(action) + ",\"on\":\"" + day + "\"")
                        .statusCode(422)
                        .body("code", equalTo("businessDateOutOfRange"))
                        .body("from", equalTo(closed.toString()));
            }
        }
    }

    @Test
    void paymentsAddUpAndAreTold() {
        String id = sale.won("1000.00");

        act(id, "payment", "\"amount\":" + money("400.00", "EUR")).statusCode(200);
        act(id, "payment", "\"amount\":" + money("600.00", "EUR"))
                .statusCode(200)
                .body("paid.amount", equalTo("1000.00"));
        act(id, "payment", "\"amount\":" + money("0.01", "EUR"))
                .statusCode(422)
                .body("code", equalTo("paymentExceedsSale"))
                .body("left.amount", equalTo("0.00"));

        JsonNode published = published("CustomerPaid", 2);
        assertEquals("600.00", published.at("/moved/amount").asText());
        assertEquals("1000.00", published.at("/paid/amount").asText());
        assertEquals(0, sale.program.published("DealAmended"));
    }

    @Test
    void aCorrectionTellsTheWholeDealAnew() {
        String id = sale.won("1000.00", "EUR", "\"margin\":" + money("200.00", "EUR"));
        int revision = sale.deal(id).getInt("revision");

        amend(id, revision, amendment("\"amount\":" + money("1200.00", "EUR") + "," + sale.shares("60", "40")))
                .statusCode(200)
                .body("amount.amount", equalTo("1200.00"))
                .body("margin.amount", equalTo("200.00"));

        JsonNode published = published("DealAmended", 1);
        assertEquals("amended", published.path("kind").asText());
        assertEquals(2, published.path("participants").size());
        assertEquals("won", published.path("status").asText());
        amend(id, revision, amendment("\"amount\":" + money("1.00", "EUR")))
                .statusCode(412)
                .body("code", equalTo("staleRevision"));
        sale.act(vendor, id, "amend", "{" + amendment("\"amount\":" + money("1.00", "EUR")) + "}")
                .then()
                .statusCode(428)
                .body("code", equalTo("revisionRequired"));
    }

    @Test
    void aCorrectionIsCheckedAsADealIs() {
        String id = sale.won("1000.00");
        refund(id, "500.00").statusCode(200);
        int revision = sale.deal(id).getInt("revision");

        amend(id, revision, amendment("\"amount\":" + money("499.99", "EUR")))
                .statusCode(400)
                .body("errors.code", contains("lessThanRefunded"));
        amend(id, revision, amendment("\"amount\":" + money("1000", "JPY")))
                .statusCode(400)
                .body("errors.code", contains("currencyFixed"));
        amend(id, revision, amendment(sale.shares("60", "39.99")))
                .statusCode(400)
                .body("errors.code", contains("sharesNotWhole"));
        amend(id, revision, amendment(sale.shares("60", "40").replace(sale.second + "", UUID.randomUUID() + "")))
                .statusCode(422)
                .body("code", equalTo("unknownParticipant"));
        amend(id, revision, amendment("""
                        "lines":[{"productId":"%s","quantity":1,"unitPrice":%s,"amount":%s}]""".formatted(
                                UUID.randomUUID(), money("1000.00", "EUR"), money("1000.00", "EUR"))))
                .statusCode(422)
                .body("code", equalTo("unknownProduct"))
                .body("productIds", hasSize(1));
        assertEquals(revision, sale.deal(id).getInt("revision"));
    }

    @Test
    void everythingThatHappenedStaysReadable() {
        String id = sale.won("1000.00", "EUR", sale.shares("60", "40") + ",\"margin\":" + money("200.00", "EUR"));
        revisions(vendor, id).body("items.kind", contains("closed"));

        refund(id, "100.00").statusCode(200);
        act(id, "payment", "\"amount\":" + money("400.00", "EUR")).statusCode(200);
        amend(id, sale.deal(id).getInt("revision"), amendment("\"amount\":" + money("900.00", "EUR")))
                .statusCode(200);

        revisions(vendor, id)
                .body("items.number", contains(0, 1, 2, 3))
                .body("items.kind", contains("closed", "refunded", "paid", "amended"))
                .body("items.amount.amount", contains("1000.00", "1000.00", "1000.00", "900.00"))
                .body("items.netAmount.amount", contains("1000.00", "900.00", "900.00", "800.00"))
                .body(
                        "items[1].recordedBy",
                        equalTo(sale.program.person("marta").toString()))
                .body("items[0].participants", hasSize(2));
        revisions(sale.seller, id)
                .body("items", hasSize(4))
                .body("items[0].participants.share", contains("60"))
                .body("items[1].recordedBy", nullValue())
                .body("items[0].margin", nullValue());
        vendor.get("/v1/deals/" + id + "/revisions?limit=2").then().body("items.number", contains(0, 1));
    }

    @Test
    void anOpenDealHasNoRevisions() {
        revisions(vendor, sale.opened("1.00")).body("items", hasSize(0));
    }

    @Test
    void theDatabaseKeepsRevisionsAsTheyWereWrittenAndBehindTheWall() throws SQLException {
        String id = sale.won("1000.00");
        refund(id, "100.00").statusCode(200);

        assertEquals(2, RuntimeRole.rows(sale.program.tenant, sale.partner, "deal_revision"));
        assertEquals(0, RuntimeRole.rows(sale.program.tenant, sale.second, "deal_revision"));

        for (String change : new String[] {"update deal_revision set reason = ''", "delete from deal_revision"}) {
            assertThrows(SQLException.class, () -> RuntimeRole.execute(sale.program.tenant, change));
        }
    }

    @Test
    void itIsTheVendorsToDo() {
        String id = sale.won("1000.00");

        for (String action : new String[] {"refund", "payment", "cancel"}) {
            sale.act(sale.seller, id, action, "{" + body(action) + "}").then().statusCode(403);
        }
        sale.program
                .seller(sale.second)
                .get("/v1/deals/" + id + "/revisions")
                .then()
                .statusCode(404);
        Actor elsewhere = Program.announced().vendor();
        sale.act(elsewhere, id, "refund", "{" + body("refund") + "}").then().statusCode(404);
        sale.act(sale.finance(), id, "refund", "{" + body("refund") + "}")
                .then()
                .statusCode(200)
                .body(
                        "allowedActions.findAll { it.allowed }.action",
                        containsInAnyOrder("amend", "refund", "cancel", "payment", "renew", "churn", "reportUsage"));
    }

    private ValidatableResponse refund(String id, String amount) {
        return act(id, "refund", "\"amount\":" + money(amount, "EUR") + ",\"reason\":\"Returned\"");
    }

    private ValidatableResponse act(String id, String action, String body) {
        return action.equals("amend")
                ? amend(id, sale.deal(id).getInt("revision"), body)
                : sale.act(vendor, id, action, "{" + body + "}").then();
    }

    /** @param revision of the deal that was read */
    private ValidatableResponse amend(String id, int revision, String body) {
        return vendor.request()
                .header("If-Match", "\"" + revision + "\"")
                .body("{" + body + "}")
                .post("/v1/deals/" + id + "/amend")
                .then();
    }

    private static String amendment(String terms) {
        return "\"reason\":\"Left out of the order\"," + terms;
    }

    /** @return one that is valid except for the deal's state */
    private String body(String action) {
        return switch (action) {
            case "amend" -> amendment("\"amount\":" + money("1.00", "EUR"));
            case "cancel" -> "\"reason\":\"Withdrawn\"";
            case "payment" -> "\"amount\":" + money("1.00", "EUR");
            default -> "\"amount\":" + money("1.00", "EUR") + ",\"reason\":\"Returned\"";
        };
    }

    private ValidatableResponse revisions(Actor caller, String id) {
        return caller.get("/v1/deals/" + id + "/revisions").then().statusCode(200);
    }

    /** @param number of the expected revision; those before it may be read first */
    private JsonNode published(String event, int number) {
        AtomicReference<JsonNode> published = new AtomicReference<>();
        eventually(() -> {
            published.set(PublishedEvents.await("tandem.lead", sale.program.tenant, Set.of(event))
                    .get(event));
            assertEquals(number, published.get().path("number").asInt());
        });
        return published.get();
    }
}
