package dev.tandem.lead.deal;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Sale;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A running sale goes on by another version of its playbook. */
@QuarkusTest
@WithTandem(database = "lead")
class SaleUpgradeTest {
    private Sale sale;
    private String thread;

    @BeforeEach
    void aSaleAndANewVersionOfItsPlaybook() {
        sale = Sale.begun();
        thread = sale.vendor.get("/v1/handoffs/" + sale.handoff).path("thread");
        sale.program.publishNextVersion();
    }

    @Test
    void eachStageNamesTheVersionThatItWasLeftBy() {
        String id = opened();
        sale.program.gate(thread, "validation");
        eventually(() -> sale.seller.advances(id, "validation").then().statusCode(200));

        upgrade("proposal");

        deal(id).body("playbook.version", equalTo(2)).body("stage", equalTo("validation"));
        sale.seller.get("/v1/deals/" + id + "/stages").then().body("items.playbook.version", contains(1, 2));
        sale.seller.advances(id, "proposal").then().statusCode(409).body("code", equalTo("gateNotSatisfied"));
        assertEquals(1, sale.program.published("DealChanged"));
    }

    @Test
    void aDealOpenedAfterwardsRunsByTheOtherVersionFromTheBeginning() {
        upgrade("validation");

        deal(opened()).body("playbook.version", equalTo(2));
    }

    @Test
    void aClosedDealStaysWithTheVersionItWasClosedBy() {
        String id = opened();
        sale.seller.closes(id, "lost").then().statusCode(200);

        upgrade("validation");

        deal(id).body("playbook.version", equalTo(1));
        assertEquals(0, sale.program.published("DealChanged"));
    }

    @Test
    void itCountsAsOfferedByTheFirstVersionAndAsLostByTheOther() {
        String id = opened();
        upgrade("validation");
        sale.seller.closes(id, "lost").then().statusCode(200);

        measured("")
                .body("items.group", contains(version(1), version(2)))
                .body("items.offers", contains(1, 0))
                .body("items.accepted", contains(1, 0))
                .body("items.lost", contains(0, 1));
        measured("/stages").body("items.group", contains(version(2))).body("items.stage", contains("discovery"));
    }

    private String opened() {
        JsonPath deal =
                sale.open("1000.00", "EUR", "").statusCode(201).extract().jsonPath();
        return deal.getString("id");
    }

    private void upgrade(String closedGate) {
        sale.program.upgraded(thread, sale.handoff, closedGate);
    }

    private ValidatableResponse deal(String id) {
        return sale.vendor.get("/v1/deals/" + id).then().statusCode(200);
    }

    private String version(int number) {
        return sale.program.playbookId + ":" + number;
    }

    /** Around today: the test may run across midnight. */
    private ValidatableResponse measured(String what) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        return sale.vendor
                .get("/v1/measures%s?from=%s&until=%s&groupBy=playbookVersion"
                        .formatted(what, today.minusDays(1), today.plusDays(1)))
                .then()
                .statusCode(200);
    }
}
