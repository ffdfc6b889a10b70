package dev.tandem.lead.discount;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class DiscountedDealTest {
    private static final UUID REQUEST = UUID.randomUUID();

    private Sale sale;
    private JsonPath deal;

    @BeforeEach
    void aDealBelowItsListPriceByAPlaybookWithGuardrails() {
        sale = Sale.begunWithGuardrails();
        String product = sale.vendor
                .post("/v1/products", "{\"name\":\"Dock Planner\",\"listPrice\":" + Sale.money("100.00", "EUR") + "}")
                .path("id");
        deal = sale.open(
                        "270.00",
                        "EUR",
                        "\"lines\":[{\"productId\":\"%s\",\"quantity\":3,\"amount\":%s}]"
                                .formatted(product, Sale.money("270.00", "EUR")))
                .statusCode(201)
                .extract()
                .jsonPath();
        sale.program.gate(deal.getString("thread"), "won");
    }

    @Test
    void itIsNotWonForMoreThanWasGranted() {
        isNotWon("0.00");

        tells("DiscountApproved", "9");
        isNotWon("27.00");
    }

    @Test
    void itIsWonOnceAsMuchIsGranted() {
        tells("DiscountApproved", "10");

        eventually(() -> sale.seller.closes(deal.getString("id"), "won").then().statusCode(200));
    }

    @Test
    void whatHasEndedDoesNotCount() {
        for (String ended : new String[] {"DiscountWithdrawn", "DiscountExpired", "DiscountVoided"}) {
            tells("DiscountApproved", "9");
            isNotWon("27.00");
            tells(ended, "9");
            isNotWon("0.00");
        }
    }

    @Test
    void itMayBeLostWithout() {
        sale.seller.closes(deal.getString("id"), "lost").then().statusCode(200);
    }

    private void isNotWon(String granted) {
        eventually(() -> sale.seller
                .closes(deal.getString("id"), "won")
                .then()
                .statusCode(409)
                .body("code", equalTo("discountNotGranted"))
                .body("reduced.amount", equalTo("30.00"))
                .body("granted.amount", equalTo(granted)));
    }

    private void tells(String event, String percent) {
        String thread = deal.getString("thread");
        sale.program.announce(event, thread, """
                {"occurrence":{"thread":"%s","revision":1,"at":"2026-01-01T00:00:00Z","on":"2026-01-01","origin":"live"},
                 "discountRequestId":"%s","partnerId":"%s",
                 "discount":{"price":{"amount":"300.00","currency":"EUR"},"percent":%s}}""".formatted(thread, REQUEST, sale.partner, percent));
    }
}
