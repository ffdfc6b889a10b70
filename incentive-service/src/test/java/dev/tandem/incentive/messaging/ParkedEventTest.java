package dev.tandem.incentive.messaging;

import static dev.tandem.incentive.driver.Incentives.COMMISSION;
import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.incentive.driver.ClosedDeal;
import dev.tandem.incentive.driver.Incentives;
import dev.tandem.platform.Ids;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot earn is kept for an administrator with its reason, and what follows it on its thread in its order. */
@QuarkusTest
@WithTandem(database = "incentive")
class ParkedEventTest {
    private static final String PARKED = "/v1/services/incentive/parked-events";

    private final UUID closing = Ids.next();
    private Incentives incentives;
    private UUID partner;
    private UUID other;

    @BeforeEach
    void aPlanAndTwoPartners() {
        incentives = Incentives.withBooksFrom("2017-01-01");
        partner = incentives.others().registerPartner("Alpine Systems");
        other = incentives.others().registerPartner("Beta Consulting");
        incentives.approvedPlan("2017-01-01", COMMISSION);
    }

    @Test
    void aDealThatIsNotSharedOutWhollyNeverEarnsAndHoldsUpNoOther() {
        ClosedDeal deal = ClosedDeal.won(partner, "2017-02-10", "1000.00").sharedWith("60", other, "39");
        incentives.others().lead(closing, "DealClosed", deal.thread(), deal.json());
        incentives.others().close(deal.amended("2017-02-10", "2000.00"));
        ClosedDeal sound = ClosedDeal.won(partner, "2017-02-11", "1000.00");
        incentives.others().close(sound);

        incentives.awaitEntries(sound.id(), 1);
        eventually(this::isDeadWithTheNextOneBehindIt);

        eventually(() -> {
            incentives
                    .as("ann", "vendorAdmin")
                    .post(PARKED + "/" + closing + "/replay")
                    .then()
                    .statusCode(202);
            parked().body(closing("state"), equalTo("waiting")).body(closing("reason"), equalTo("replayed"));
        });
        eventually(this::isDeadWithTheNextOneBehindIt);
        assertEquals(0, incentives.entriesOf(deal.id()).getList("items").size());
    }

    private void isDeadWithTheNextOneBehindIt() {
        parked().body("items", hasSize(2))
                .body(closing("name"), equalTo("DealClosed"))
                .body(closing("state"), equalTo("dead"))
                .body(closing("reason"), containsString("99 %"))
                .body("items.find { it.eventId != '" + closing + "' }.state", equalTo("waiting"));
    }

    private ValidatableResponse parked() {
        return incentives.as("ann", "vendorAdmin").get(PARKED).then().statusCode(200);
    }

    private String closing(String field) {
        return "items.find { it.eventId == '" + closing + "' }." + field;
    }
}
