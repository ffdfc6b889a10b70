package dev.tandem.lead.deal;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stages a deal went through, and how long it stayed in each. */
@QuarkusTest
@WithTandem(database = "lead")
class StageHistoryTest {
    private Sale sale;
    private Actor vendor;
    private String id;

    @BeforeEach
    void aDealThatWentOneStageOnBackAndWasLost() {
        sale = Sale.begun();
        vendor = sale.vendor;
        JsonPath deal = sale.open("1000.00", "EUR", "").extract().jsonPath();
        id = deal.getString("id");
        sale.program.gate(deal.getString("thread"), "validation");
        sale.program.gate(deal.getString("thread"), "discovery");
        advance("validation");
        sale.program.movesOn(Duration.ofHours(48));
        advance("discovery");
        sale.seller.closes(id, "lost").then().statusCode(200);
    }

    @Test
    void itsStaysAreListedWithTheirLength() {
        stages(sale.seller)
                .statusCode(200)
                .body("items.stage", contains("discovery", "validation", "discovery"))
                .body("items[1].elapsed", startsWith("PT48H"))
                .body("items[1].worked", startsWith("PT48H"))
                .body("items[2].leftAt", notNullValue());
    }

    @Test
    void theLastStayOfAnOpenDealHasNotEnded() {
        String open = vendor.opensDeal(sale.acceptedHandoff(), "1.00").path("id");

        vendor.get("/v1/deals/" + open + "/stages")
                .then()
                .body("items.stage", contains("discovery"))
                .body("items[0].leftAt", nullValue())
                .body("items[0].elapsed", nullValue());
    }

    @Test
    void othersDoNotSeeThem() {
        stages(sale.program.seller(sale.second)).statusCode(404);
        stages(Program.announced().vendor()).statusCode(404);
    }

    @Test
    void durationsAreMeasuredByPartnerPlaybookVersionAndRule() {
        measured(vendor, "partner")
                .body("items.group", contains(sale.partner.toString(), sale.partner.toString()))
                .body("items.stage", contains("discovery", "validation"))
                .body("items.stays", contains(2, 1))
                .body("items[1].elapsedMedian", startsWith("PT48H"))
                .body("items[1].workedMean", startsWith("PT48H"));
        measured(vendor, "playbookVersion").body("items[0].group", equalTo(sale.program.playbookId + ":1"));
        measured(vendor, "rule").body("items", hasSize(2));
        measured(sale.program.seller(sale.second), "partner").body("items", empty());
        vendor.get("/v1/measures/stages?groupBy=colour").then().statusCode(400).body("errors", hasSize(3));
    }

    private void advance(String stage) {
        eventually(() -> sale.seller.advances(id, stage).then().statusCode(200));
    }

    private ValidatableResponse stages(Actor caller) {
        return caller.get("/v1/deals/" + id + "/stages").then();
    }

    /** Around today by the moved clock: the test may run across midnight. */
    private static ValidatableResponse measured(Actor caller, String groupBy) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        return caller.get("/v1/measures/stages?from=%s&until=%s&groupBy=%s"
                        .formatted(today.minusDays(1), today.plusDays(4), groupBy))
                .then()
                .statusCode(200);
    }
}
